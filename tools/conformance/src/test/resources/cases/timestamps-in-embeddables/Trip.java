package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

@Embeddable
public class Trip {
    @Embedded
    Stay stay;
}
