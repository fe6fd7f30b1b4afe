package example;

import jakarta.persistence.*;

@Entity
public class Author {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "author_ids")
    @TableGenerator(name = "author_ids", table = "numbers")
    Long id;

    String text;
}
