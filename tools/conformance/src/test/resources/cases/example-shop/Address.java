package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

@Embeddable
public class Address {
    String street;

    @Column(length = 10)
    String postalCode;

    @Column(length = 2)
    String countryCode;
}
