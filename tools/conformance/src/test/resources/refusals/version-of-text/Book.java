package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class Book {
    @Id
    Long id;

    @Version // refused: MP246
    String version;
}
