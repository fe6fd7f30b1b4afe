package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyColumn;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany(mappedBy = "books")
    @MapKeyColumn(name = "role") // refused: MP426
    Map<String, Author> authors;
}
