package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    List<Shelf> shelves; // refused: MP207
}
