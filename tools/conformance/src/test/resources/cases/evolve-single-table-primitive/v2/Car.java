package example;

import dev.cairn.annotation.Backfill;
import jakarta.persistence.Entity;

@Entity
public class Car extends Vehicle {
    double weight;

    @Backfill("4")
    int doors;
}
