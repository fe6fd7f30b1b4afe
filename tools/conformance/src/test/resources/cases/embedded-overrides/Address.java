package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;

    @Column(name = "postal_code", length = 10, nullable = false)
    String zip;

    int floor;
}
