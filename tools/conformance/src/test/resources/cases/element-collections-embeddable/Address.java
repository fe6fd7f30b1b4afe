package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class Address {
    String street;

    @Column(nullable = false)
    String city;

    int floor;

    @ManyToOne
    Country country;
}
