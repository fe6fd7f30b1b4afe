package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany(mappedBy = "size.box") // refused: MP401
    List<Shelf> shelves;
}
