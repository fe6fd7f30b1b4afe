package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "kind")
public class Book {
    @Id
    Long id;

    String kind; // refused: MP301
}
