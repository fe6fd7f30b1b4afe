package example;

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
    @JoinColumn(name = "book_id") // refused: MP437
    List<String> tags;
}
