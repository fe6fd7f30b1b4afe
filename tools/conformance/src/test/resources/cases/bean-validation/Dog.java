package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
public class Dog extends Animal {
    @NotNull
    @Size(max = 12)
    String breed;

    @NotNull
    @ManyToOne
    Unit kennel;
}
