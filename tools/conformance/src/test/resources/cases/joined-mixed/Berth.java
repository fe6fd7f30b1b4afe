package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Berth {
    @Id
    Long id;

    @OneToOne(mappedBy = "home")
    Party keeper;
}
