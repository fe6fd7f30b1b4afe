package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Dog extends Animal {
    @Column(nullable = false)
    String breed;

    @ManyToOne
    @JoinColumn(nullable = false)
    Animal mother;
}
