package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import java.util.Set;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "more")
public class Book {
    @Id
    Long id;

    @ElementCollection
    @EmbeddedTable("more") // refused: MP245
    Set<Size> sizes;
}
