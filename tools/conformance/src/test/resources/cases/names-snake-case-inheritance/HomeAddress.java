package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class HomeAddress {
    String streetName;

    @ManyToOne
    BaseThing nearBy;
}
