package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "more")
public class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "a", referencedColumnName = "a", table = "more")
    @JoinColumn(name = "b", referencedColumnName = "b")
    Shelf shelf; // refused: MP430
}
