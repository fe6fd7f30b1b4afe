package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity(name = "Poet")
public class Lyricist {
    @Id
    @GeneratedValue
    long id;
}
