package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Dog extends Animal {
    @ManyToOne(optional = false)
    Dog mother;
}
