package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

@Entity
public class Book {
    @Id
    Long id;

    @Version
    @CreationTimestamp // refused: MP244
    Instant version;
}
