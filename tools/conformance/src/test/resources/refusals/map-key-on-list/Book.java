package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @MapKey(name = "id") // refused: MP245
    List<Shelf> shelves;
}
