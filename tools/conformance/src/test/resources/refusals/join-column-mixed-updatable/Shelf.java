package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(ShelfKey.class)
public class Shelf {
    @Id
    Long room;

    @Id
    Long number;
}
