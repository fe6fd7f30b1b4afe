package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

@Entity
public class Third extends Bare {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bare_numbers")
    Long id;
}
