package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Passport {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Person holder;
}
