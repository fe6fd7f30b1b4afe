package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;

@Entity
public class Truck extends Vehicle {
    double cargo;

    @Embedded
    Axle axle;
}
