package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    Map<String, List<String>> tags; // refused: MP201
}
