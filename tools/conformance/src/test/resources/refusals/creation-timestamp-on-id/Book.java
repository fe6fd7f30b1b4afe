package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;

@Entity
public class Book {
    @Id
    @CreationTimestamp // refused: MP244
    Instant id;
}
