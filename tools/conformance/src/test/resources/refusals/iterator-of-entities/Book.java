package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Iterator;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    Iterator<Shelf> shelves; // refused: MP206
}
