package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @ManyToMany // refused: MP241
    List<Shelf> shelves;
}
