package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Shelf {
    @Id
    Long id;

    @ManyToOne
    Book book;
}
