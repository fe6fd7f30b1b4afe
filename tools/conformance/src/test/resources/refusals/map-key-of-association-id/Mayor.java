package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Entity
public class Mayor {
    @Id
    @OneToOne
    Person person;

    @ManyToOne
    Town town;
}
