package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany
    @JoinColumn(name = "shelf_id") // refused: MP437
    List<Shelf> shelves;
}
