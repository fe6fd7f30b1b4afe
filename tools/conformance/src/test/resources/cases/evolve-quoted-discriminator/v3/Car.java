package example;

import jakarta.persistence.Entity;

@Entity
public class Car extends Vehicle {
    float speed;
}
