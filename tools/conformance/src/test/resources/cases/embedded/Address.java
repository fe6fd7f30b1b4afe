package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;

    @Column(nullable = false)
    String city;

    @Column(name = "postal_code", length = 10)
    String zip;

    int floor;
}
