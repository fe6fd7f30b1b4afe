package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany(mappedBy = "books") // refused: MP435
    List<Shelf> shelves;
}
