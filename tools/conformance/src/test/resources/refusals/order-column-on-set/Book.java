package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.Set;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn // refused: MP245
    Set<String> tags;
}
