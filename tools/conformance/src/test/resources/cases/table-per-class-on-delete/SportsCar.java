package example;

import jakarta.persistence.Entity;

@Entity
public class SportsCar extends Car {
    Integer horses;
}
