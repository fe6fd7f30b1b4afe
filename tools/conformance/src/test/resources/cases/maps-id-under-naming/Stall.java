package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** No other side. */
@Entity
public class Stall {
    @EmbeddedId
    StallKey id;

    @ManyToOne
    @MapsId("holderName")
    @JoinColumn(name = "the_holder")
    Author author;
}
