package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;

@Entity
public class Book {
    @Id
    Long id;

    @MapKeyColumn(name = "k") // refused: MP245
    String tag;
}
