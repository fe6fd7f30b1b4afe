package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Reading {
    @Id
    Long id;

    Boolean active;

    Byte tiny;

    Short small;

    Integer medium;

    Long large;

    Float ratio;

    Double exact;

    Character letter;
}
