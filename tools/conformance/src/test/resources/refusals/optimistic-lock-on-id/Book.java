package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.OptimisticLock;

@Entity
public class Book {
    @Id
    @OptimisticLock(excluded = true) // refused: MP244
    Long id;
}
