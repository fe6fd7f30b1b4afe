package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Drink {
    @Id
    Long id;

    String code;

    @ManyToOne
    Card card;
}
