package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id
    Long id;

    String isbn;

    @ManyToOne
    Shelf shelf;

    @ManyToOne
    Shelf archive;
}
