package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;

@Entity
public class Toy extends Item {
    int age;

    @Lob
    String leaflet;

    @Enumerated(EnumType.STRING)
    Size size;
}
