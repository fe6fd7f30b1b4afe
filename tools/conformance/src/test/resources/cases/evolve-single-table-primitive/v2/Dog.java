package example;

import jakarta.persistence.Entity;

@Entity
public class Dog extends Animal {
    String bark;

    int age;

    boolean trained;
}
