package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Phone {
    @Id
    Long id;

    @ManyToOne
    Party party;
}
