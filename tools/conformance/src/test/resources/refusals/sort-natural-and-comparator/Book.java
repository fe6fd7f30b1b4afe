package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.SortedSet;
import org.hibernate.annotations.SortComparator;
import org.hibernate.annotations.SortNatural;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @SortNatural
    @SortComparator(ByLength.class) // refused: MP244
    SortedSet<String> tags;
}
