package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import java.util.Set;

@Entity
public class Owner {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "owner")
    List<Vehicle> vehicles;

    @ManyToOne
    Vehicle favourite;

    @ManyToOne
    Car firstCar;

    @ManyToMany
    Set<Vehicle> seen;

    @OneToMany
    @JoinColumn(name = "garage_id")
    List<Vehicle> garage;
}
