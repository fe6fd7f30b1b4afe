package example;

import jakarta.persistence.Entity;

@Entity
public class Minibus extends Taxi {
    int benches;
}
