package example;

import jakarta.persistence.Entity;

@Entity
public class Tanker extends Truck {
    int volume;
}
