package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.HashSet;
import java.util.Set;

@Entity
public class Author {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany(mappedBy = "authors")
    Set<Book> written = new HashSet<>();

    @ManyToMany(mappedBy = "readers")
    Set<Book> read = new HashSet<>();

    @ManyToMany(mappedBy = "thieves")
    Set<Book> stolen = new HashSet<>();
}
