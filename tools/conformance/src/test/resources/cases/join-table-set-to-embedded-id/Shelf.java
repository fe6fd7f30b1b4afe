package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Shelf {
    @EmbeddedId
    ShelfId id;

    @ManyToMany
    Set<Shelf> near = new HashSet<>();
}
