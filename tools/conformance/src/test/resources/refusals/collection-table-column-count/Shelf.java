package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import java.util.List;

@Entity
@IdClass(ShelfKey.class)
public class Shelf {
    @Id
    Long room;

    @Id
    Long number;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "s")) // refused: MP404
    List<String> tags;
}
