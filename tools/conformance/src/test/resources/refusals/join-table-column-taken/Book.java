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
    @JoinTable(joinColumns = @JoinColumn(name = "x"), inverseJoinColumns = @JoinColumn(name = "x"))
    List<Shelf> shelves; // refused: MP301
}
