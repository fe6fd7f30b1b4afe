package example;

import jakarta.persistence.*;

@Entity
@Table(
        options = "avg_row_length=100",
        uniqueConstraints = @UniqueConstraint(name = "uk_isbn", columnNames = "isbn", options = "using btree"))
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "numbers", options = "avg_row_length=100")
    Long id;

    String isbn;

    @Column(options = "collate utf8mb4_bin")
    String title;
}
