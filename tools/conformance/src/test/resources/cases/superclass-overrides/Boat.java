package example;

import jakarta.persistence.Entity;

@Entity
public class Boat extends Item {
    int masts;
}
