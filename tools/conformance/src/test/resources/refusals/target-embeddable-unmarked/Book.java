package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.TargetEmbeddable;

@Entity
public class Book {
    @Id
    Long id;

    @TargetEmbeddable(Size.class) // refused: MP245
    Form size;
}
