package example;

import jakarta.persistence.Entity;

@Entity
public class Lecture extends Course {
    String room;
}
