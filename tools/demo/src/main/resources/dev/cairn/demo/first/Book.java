package library;

import jakarta.persistence.*;

@Entity
public class Book {

    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false)
    String title;

    @Column(nullable = false, unique = true, length = 13)
    String isbn;

    @ManyToOne(optional = false)
    Author author;

    Book() {}

    Book(String title, String isbn, Author author) {
        this.title = title;
        this.isbn = isbn;
        this.author = author;
    }
}
