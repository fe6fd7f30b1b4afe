package example;

import jakarta.persistence.Entity;

@Entity
public class LongRack extends Rack {
    int length;
}
