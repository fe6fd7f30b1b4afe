package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Book {
    @Id // refused: MP245
    @OneToMany
    List<Shelf> shelves;
}
