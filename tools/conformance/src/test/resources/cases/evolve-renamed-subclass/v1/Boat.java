package example;

import jakarta.persistence.Entity;

@Entity
public class Boat extends Vessel {
    String port;
}
