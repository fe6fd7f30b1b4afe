package example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Book {
    @Id
    Long id;

    @Enumerated
    @Convert(converter = Kinds.class) // refused: MP221
    Kind kind;
}
