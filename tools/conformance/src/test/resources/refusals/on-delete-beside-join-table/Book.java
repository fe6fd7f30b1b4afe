package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinTable;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "book_shelves")
    @OnDelete(action = OnDeleteAction.CASCADE) // refused: MP423
    List<Shelf> shelves;
}
