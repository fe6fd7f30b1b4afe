package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Seventh {
    @Id
    @SequenceGenerator(name = "seventh_named")
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
