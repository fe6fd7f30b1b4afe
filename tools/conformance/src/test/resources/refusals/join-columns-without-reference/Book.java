package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a", referencedColumnName = "room")
    @JoinColumn(name = "b")
    Shelf shelf; // refused: MP438
}
