package example;

import jakarta.persistence.Entity;

@Entity
public class Taxi extends Car {
    boolean roofLight;
}
