package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Menu {
    @Id
    Long id;

    @ManyToOne
    Recipe of;
}
