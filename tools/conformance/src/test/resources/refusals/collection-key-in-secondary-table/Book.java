package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SecondaryTable;
import java.util.List;

@Entity
@SecondaryTable(name = "more")
public class Book {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "book", table = "more") // refused: MP245
    List<Shelf> shelves;
}
