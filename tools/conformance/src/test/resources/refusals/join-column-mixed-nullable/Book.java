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
    @JoinColumn(name = "room", referencedColumnName = "room", nullable = false)
    @JoinColumn(name = "number", referencedColumnName = "number")
    Shelf shelf; // refused: MP430
}
