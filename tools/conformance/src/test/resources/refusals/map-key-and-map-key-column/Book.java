package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @MapKey
    @MapKeyColumn(name = "k") // refused: MP422
    Map<Long, Shelf> shelves;
}
