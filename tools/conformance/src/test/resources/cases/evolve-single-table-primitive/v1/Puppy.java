package example;

import jakarta.persistence.Entity;

@Entity
public class Puppy extends Dog {
    String toy;
}
