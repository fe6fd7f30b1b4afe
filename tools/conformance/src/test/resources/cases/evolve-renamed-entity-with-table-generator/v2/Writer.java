package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Author")
public class Writer {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "writer_ids")
    @TableGenerator(name = "writer_ids", table = "numbers")
    Long id;

    String text;
}
