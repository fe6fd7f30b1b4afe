package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Place {
    String label;

    int zone;

    @Column(nullable = false)
    String country;
}
