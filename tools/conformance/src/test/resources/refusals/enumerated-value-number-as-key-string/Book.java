package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING) // refused: MP249
    Map<Genre, String> shelves;
}
