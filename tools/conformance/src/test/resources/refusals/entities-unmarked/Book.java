package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    List<Shelf> shelves; // refused: MP205
}
