package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Place {
    String town;

    @Column(length = 3)
    String country;
}
