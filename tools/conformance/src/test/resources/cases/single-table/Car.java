package example;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Car extends Vehicle {
    int doors;

    boolean electric;

    @Basic(optional = false)
    String plate;

    @Column(length = 12)
    String colour;

    @Column
    int seats;
}
