package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.SoftDelete;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "book_id")
    @SoftDelete // refused: MP429
    List<Shelf> shelves;
}
