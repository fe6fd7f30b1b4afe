package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
    @EmbeddedId
    BookKey key;

    @Id // refused: MP122
    Long id;
}
