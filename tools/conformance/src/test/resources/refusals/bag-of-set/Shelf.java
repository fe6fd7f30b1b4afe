package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import org.hibernate.annotations.Bag;

@Entity
public class Shelf {
    @Id
    Long id;

    @ElementCollection
    @Bag // refused: MP245
    Set<String> names;
}
