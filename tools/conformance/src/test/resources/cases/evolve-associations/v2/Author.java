package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Author {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "author")
    Set<Book> books;
}
