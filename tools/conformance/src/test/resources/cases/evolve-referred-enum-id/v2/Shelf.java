package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Shelf {
    @EmbeddedId
    ShelfKey id;
}
