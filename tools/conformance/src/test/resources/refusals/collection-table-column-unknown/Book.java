package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "s", referencedColumnName = "nope")) // refused: MP403
    List<String> tags;
}
