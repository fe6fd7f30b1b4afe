package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.OptimisticLock;

@Entity
public class Book {
    @Id
    Long id;

    @Version
    @OptimisticLock(excluded = true) // refused: MP244
    Long version;
}
