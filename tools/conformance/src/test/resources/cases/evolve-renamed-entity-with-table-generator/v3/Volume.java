package example;

import jakarta.persistence.*;

@Entity
public class Volume {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "volume_ids")
    @TableGenerator(name = "volume_ids", table = "numbers", pkColumnValue = "books")
    Long id;

    String text;
}
