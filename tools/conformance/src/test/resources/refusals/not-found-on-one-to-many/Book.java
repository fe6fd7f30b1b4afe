package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @NotFound(action = NotFoundAction.IGNORE) // refused: MP436
    List<Shelf> shelves;
}
