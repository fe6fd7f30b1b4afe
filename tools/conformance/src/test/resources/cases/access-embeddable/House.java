package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class House {
    @Id
    private Long id;

    @Embedded
    private Address address;
}
