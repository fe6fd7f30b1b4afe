package example;

import jakarta.persistence.Entity;

@Entity
public class Screw extends Part {
    int length1;
}
