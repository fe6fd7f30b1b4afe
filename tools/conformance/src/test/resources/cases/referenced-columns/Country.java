package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Country {
    @Id
    Long id;

    @Column(unique = true, length = 3)
    String isoCode;

    @Column(length = 12)
    String plate;

    int number;
}
