package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "a", sequenceName = "fifth_a")
@SequenceGenerator(name = "b", sequenceName = "fifth_b")
public class Fifth {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;
}
