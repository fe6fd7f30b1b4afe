package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Reading {
    @Id
    long id;

    boolean active;

    byte tiny;

    short small;

    int medium;

    long large;

    float ratio;

    double exact;

    char letter;
}
