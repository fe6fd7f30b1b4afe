package example;

import jakarta.persistence.*;

@Entity
@Table(
        options = "with (fillfactor = 80)",
        uniqueConstraints = @UniqueConstraint(name = "uk_isbn", columnNames = "isbn", options = "deferrable"))
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "numbers", sequenceName = "book_numbers", options = "cache 7")
    Long id;

    String isbn;

    @Column(options = "collate \"POSIX\"")
    String title;
}
