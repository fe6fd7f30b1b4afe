package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany
    List<String> tags; // refused: MP207
}
