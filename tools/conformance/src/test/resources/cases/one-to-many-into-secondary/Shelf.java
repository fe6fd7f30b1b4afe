package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Shelf {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "shelf_id")
    List<Book> books;

    @OneToMany(mappedBy = "spare")
    List<Book> spares;
}
