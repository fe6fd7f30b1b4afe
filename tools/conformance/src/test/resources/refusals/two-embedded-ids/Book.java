package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Book {
    @EmbeddedId
    BookKey id;

    @EmbeddedId
    BookKey other;
}
