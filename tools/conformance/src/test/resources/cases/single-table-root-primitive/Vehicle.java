package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Vehicle {
    @Id
    Long id;

    @Column(name = "weight_kg")
    int weight;

    @Column(nullable = true)
    boolean electric;

    int wheels;

    @Column(nullable = false)
    short seats;
}
