package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Book {
    @EmbeddedId
    BookKey id;

    @ManyToOne
    @MapsId("shelf")
    Address owner;
}
