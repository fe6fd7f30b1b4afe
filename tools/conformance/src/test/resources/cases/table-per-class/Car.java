package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.Set;

@Entity
public class Car extends Vehicle {
    int doors;

    @ManyToMany
    Set<Owner> drivers;
}
