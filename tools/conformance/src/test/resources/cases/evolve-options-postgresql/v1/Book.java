package example;

import jakarta.persistence.*;

@Entity
@Table(
        options = "with (fillfactor = 70)",
        uniqueConstraints = @UniqueConstraint(name = "uk_isbn", columnNames = "isbn", options = "include (title)"))
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "numbers", sequenceName = "book_numbers", options = "cache 5")
    Long id;

    String isbn;

    @Column(options = "collate \"C\"")
    String title;
}
