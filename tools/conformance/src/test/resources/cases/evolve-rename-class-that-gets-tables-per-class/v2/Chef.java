package example;

import jakarta.persistence.Entity;

@Entity
public class Chef extends Person {
    String dish;
}
