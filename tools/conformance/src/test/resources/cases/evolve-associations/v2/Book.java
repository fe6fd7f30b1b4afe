package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    Author author;

    @ManyToMany
    Set<Author> readers;
}
