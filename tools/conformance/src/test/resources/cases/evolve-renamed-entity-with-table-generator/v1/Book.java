package example;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "book_ids")
    @TableGenerator(name = "book_ids", table = "numbers", pkColumnValue = "books")
    Long id;

    String text;
}
