package example;

import jakarta.persistence.Entity;

@Entity
public class Child extends Person {
    String toy;
}
