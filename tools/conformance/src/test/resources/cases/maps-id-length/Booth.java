package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

/** A part that states its length. */
@Entity
public class Booth {
    @EmbeddedId
    BoothKey id;

    @ManyToOne
    @MapsId("theTenant")
    @JoinColumn(name = "the_tenant")
    Author someAuthor;
}
