package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany
    @JoinTable(name = "book_shelf", inverseJoinColumns = @JoinColumn(name = "s", referencedColumnName = "nope")) // refused: MP403
    List<Shelf> shelves;
}
