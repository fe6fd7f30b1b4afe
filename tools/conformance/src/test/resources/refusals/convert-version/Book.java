package example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class Book {
    @Id
    Long id;

    @Version
    @Convert(converter = Isbns.class) // refused: MP221
    Long version;
}
