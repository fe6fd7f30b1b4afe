package example;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "Book_ids")
    @TableGenerator(name = "Book_ids", table = "numbers", pkColumnValue = "volumes")
    Long id;

    String text;
}
