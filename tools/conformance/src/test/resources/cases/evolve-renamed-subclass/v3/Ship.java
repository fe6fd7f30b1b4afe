package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;

@Entity
@RenamedFrom("Boat")
public class Ship extends Vessel {
    String port;

    Integer length;
}
