package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;
import java.util.List;
import org.hibernate.annotations.SQLOrder;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @OrderBy
    @SQLOrder("tags desc") // refused: MP244
    List<String> tags;
}
