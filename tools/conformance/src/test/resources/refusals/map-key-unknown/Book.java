package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @MapKey(name = "code") // refused: MP405
    Map<Long, Shelf> shelves;
}
