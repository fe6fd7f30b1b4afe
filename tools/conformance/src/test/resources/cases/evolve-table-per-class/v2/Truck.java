package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Truck extends Vehicle {
    Integer cargo;

    @ManyToOne
    Car escort;
}
