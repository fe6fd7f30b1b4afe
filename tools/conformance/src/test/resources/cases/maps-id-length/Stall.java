package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** A name that is derived. */
@Entity
public class Stall {
    @EmbeddedId
    StallKey id;

    @ManyToOne
    @MapsId("holderName")
    Author author;
}
