package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JoinFormula;

@Entity
public class Book {
    @Id
    Long id;

    Long place;

    @ManyToOne
    @JoinFormula("place")
    Shelf shelf;

    @ManyToOne(optional = false)
    @JoinFormula("place + 1")
    Shelf next;
}
