package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.NaturalId;

@Entity
public class Book {
    @Id
    Long id;

    @NaturalId // refused: MP245
    @ElementCollection
    List<String> tags;
}
