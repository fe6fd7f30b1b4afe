package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Truck extends Vehicle {
    @ElementCollection
    Set<String> loads;

    @ManyToOne
    Truck trailer;
}
