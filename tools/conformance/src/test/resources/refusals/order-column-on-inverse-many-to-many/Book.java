package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany(mappedBy = "books")
    @OrderColumn // refused: MP426
    List<Author> authors;
}
