package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Wagon {
    @Id
    Long id;

    @ManyToOne
    Train train;
}
