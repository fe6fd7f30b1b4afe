package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

@Embeddable
public class Stop {
    LocalDate onDay;

    @Embedded
    @AttributeOverride(name = "zone", column = @Column(name = "place_zone"))
    Place place;
}
