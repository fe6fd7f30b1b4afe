package example;

import jakarta.persistence.Entity;
import org.hibernate.annotations.NaturalId;

@Entity
public class Novel extends Book {
    @NaturalId // refused: MP521
    String isbn;
}
