package example;

import dev.cairn.annotation.Dropped;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
@Dropped("author")
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @ManyToMany
    Set<Author> readers;

    @OneToOne
    Author reviewer;
}
