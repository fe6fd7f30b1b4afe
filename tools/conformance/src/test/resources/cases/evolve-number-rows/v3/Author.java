package example;

import jakarta.persistence.*;

@Entity
public class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "Author_ids")
    @TableGenerator(name = "Author_ids", table = "numbers", pkColumnValue = "people")
    Long id;

    String text;
}
