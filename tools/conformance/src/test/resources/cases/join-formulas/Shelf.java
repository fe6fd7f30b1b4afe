package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Shelf {
    @Id
    Long id;

    @OneToMany(mappedBy = "shelf")
    Set<Book> books;
}
