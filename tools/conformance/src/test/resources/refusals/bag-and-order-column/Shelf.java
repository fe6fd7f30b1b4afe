package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.hibernate.annotations.Bag;

@Entity
public class Shelf {
    @Id
    Long id;

    @ElementCollection
    @OrderColumn
    @Bag // refused: MP244
    List<String> names;
}
