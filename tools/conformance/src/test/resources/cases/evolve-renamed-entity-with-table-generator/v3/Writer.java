package example;

import jakarta.persistence.*;

@Entity
@Table(name = "`Writers of books`")
public class Writer {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "writer_ids")
    @TableGenerator(name = "writer_ids", table = "numbers")
    Long id;

    String text;
}
