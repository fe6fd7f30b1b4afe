package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Embeddable
public class Address {
    String streetName;

    String city;

    @Embedded
    @EmbeddedColumnNaming("zip_%s")
    Zip zip;
}
