package example;

import jakarta.persistence.Entity;

@Entity
public class Pupil extends Person {
    String school;
}
