package example;

import jakarta.persistence.Entity;

@Entity
public class Cake extends Recipe {
    String icing;
}
