package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.OptimisticLock;

@Entity
public class Book {
    @EmbeddedId
    @OptimisticLock(excluded = true) // refused: MP244
    BookKey id;
}
