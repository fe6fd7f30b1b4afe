package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @MapKeyColumn(name = "k") // refused: MP245
    List<String> tags;
}
