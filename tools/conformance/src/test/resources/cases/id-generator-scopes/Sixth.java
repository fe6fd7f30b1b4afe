package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
@SequenceGenerator(name = "c", sequenceName = "sixth_c")
@SequenceGenerator(sequenceName = "sixth_unnamed")
public class Sixth {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unknown")
    Long id;
}
