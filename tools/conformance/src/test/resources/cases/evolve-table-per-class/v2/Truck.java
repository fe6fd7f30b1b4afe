package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Truck extends Vehicle {
    Integer load;

    @ManyToOne
    Car escort;
}
