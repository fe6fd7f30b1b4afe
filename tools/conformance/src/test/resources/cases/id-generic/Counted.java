package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Counted {
    @Id
    @GeneratedValue(generator = "increment")
    Long id;
}
