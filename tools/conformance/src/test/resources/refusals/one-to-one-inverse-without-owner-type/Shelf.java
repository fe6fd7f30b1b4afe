package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Shelf {
    @Id
    Long id;

    @ManyToMany
    List<Book> shelves;
}
