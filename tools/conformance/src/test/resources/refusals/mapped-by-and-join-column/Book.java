package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany(mappedBy = "book") // refused: MP402
    @JoinColumn(name = "book_id")
    List<Page> pages;
}
