package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Cover {
    @Id
    Long id;

    @OneToMany
    List<Book> books;
}
