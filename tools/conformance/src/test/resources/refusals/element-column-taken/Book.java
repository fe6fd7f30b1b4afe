package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @MapKeyColumn(name = "tag")
    @Column(name = "tag")
    Map<String, String> tags; // refused: MP301
}
