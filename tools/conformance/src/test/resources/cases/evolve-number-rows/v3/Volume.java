package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Book")
public class Volume {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "Volume_ids")
    @TableGenerator(name = "Volume_ids", table = "numbers", pkColumnValue = "tomes")
    Long id;

    String text;
}
