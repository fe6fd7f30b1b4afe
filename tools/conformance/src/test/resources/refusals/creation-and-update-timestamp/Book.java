package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

@Entity
public class Book {
    @Id
    Long id;

    @CreationTimestamp
    @UpdateTimestamp // refused: MP244
    Instant changed;
}
