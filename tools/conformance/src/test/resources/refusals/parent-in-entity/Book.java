package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Parent;

@Entity
public class Book {
    @Id
    Long id;

    @Parent // refused: MP242
    Shelf shelf;
}
