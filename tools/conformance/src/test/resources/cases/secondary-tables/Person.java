package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;

@Entity
public class Person {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "author_id")
    List<Book> written;
}
