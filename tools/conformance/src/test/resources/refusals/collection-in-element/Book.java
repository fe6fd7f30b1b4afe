package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    List<Size> sizes;
}
