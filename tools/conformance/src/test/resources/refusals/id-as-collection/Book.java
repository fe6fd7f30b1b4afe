package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class Book {
    @Id // refused: MP245
    @ElementCollection
    List<String> id;
}
