package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Book {
    @Id
    @OneToOne(mappedBy = "book") // refused: MP424
    Shelf shelf;
}
