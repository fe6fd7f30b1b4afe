package example;

import jakarta.persistence.Entity;

@Entity
public class Plate extends Part {
    int width;
}
