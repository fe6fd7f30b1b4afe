package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    List<Optional<String>> tags; // refused: MP201
}
