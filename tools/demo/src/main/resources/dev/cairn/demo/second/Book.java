package library;

import dev.cairn.annotation.Backfill;
import jakarta.persistence.*;

@Entity
public class Book {

    enum Genre {
        NOVEL,
        ESSAY
    }

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String title;

    @Column(nullable = false, unique = true, length = 13)
    String isbn;

    @ManyToOne(optional = false)
    Author author;

    @Backfill("'NOVEL'")
    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Genre genre;

    Book() {}

    Book(String title, String isbn, Author author, Genre genre) {
        this.title = title;
        this.isbn = isbn;
        this.author = author;
        this.genre = genre;
    }
}
