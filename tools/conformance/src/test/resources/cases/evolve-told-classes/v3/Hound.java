package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;

@Entity
@RenamedFrom("Dog")
public class Hound extends Pet {
    Integer barks;
}
