package example;

import jakarta.persistence.Entity;

@Entity
public class Cat extends Animal {
    String meow;
}
