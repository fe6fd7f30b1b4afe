package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Book {
    @EmbeddedId
    BookKey key;

    @ManyToOne
    @MapsId("shelf")
    Rack rack;
}
