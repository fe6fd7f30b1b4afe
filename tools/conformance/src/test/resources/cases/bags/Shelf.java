package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Collection;
import java.util.List;
import org.hibernate.annotations.Bag;

@Entity
public class Shelf {
    @Id
    Long id;

    @OneToMany
    @JoinTable(name = "firsts")
    @Bag
    List<Book> books;

    @ManyToMany
    @Bag
    List<Book> more;

    @ElementCollection
    @Bag
    List<String> names;

    @OneToMany
    @JoinColumn
    @Bag
    Collection<Book> others;
}
