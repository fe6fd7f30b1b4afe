package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Book")
public class Volume {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "volume_ids")
    @TableGenerator(name = "volume_ids", table = "numbers", pkColumnValue = "books")
    Long id;

    String text;
}
