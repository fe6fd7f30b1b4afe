package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.CreationTimestamp;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    @CreationTimestamp // refused: MP245
    Shelf shelf;
}
