package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;

@Entity
@IdClass(Spot.class)
public class Crate {
    @Id
    UUID building;

    @Id
    Long shelf;

    @Id
    Long level;
}
