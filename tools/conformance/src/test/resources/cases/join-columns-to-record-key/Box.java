package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Box {
    @EmbeddedId
    Place id;

    @ManyToOne
    @MapsId("building")
    Building house;
}
