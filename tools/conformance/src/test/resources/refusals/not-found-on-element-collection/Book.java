package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @NotFound(action = NotFoundAction.IGNORE) // refused: MP245
    List<String> tags;
}
