package example;

import jakarta.persistence.*;

@Entity
@Table(
        options = "avg_row_length=200",
        uniqueConstraints = @UniqueConstraint(name = "uk_isbn", columnNames = "isbn", options = "comment 'for sale'"))
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "numbers")
    @TableGenerator(name = "numbers", table = "numbers", options = "avg_row_length=200")
    Long id;

    String isbn;

    @Column(options = "collate utf8mb4_general_ci")
    String title;
}
