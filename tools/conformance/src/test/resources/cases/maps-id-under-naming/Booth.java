package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** A name that is derived. */
@Entity
public class Booth {
    @EmbeddedId
    BoothKey id;

    @ManyToOne
    @MapsId("theTenant")
    Author someAuthor;
}
