package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
public class Page implements Comparable<Page> {
    @Id
    Long id;

    @ManyToOne
    Book book;

    @Override
    public int compareTo(Page other) {
        return id.compareTo(other.id);
    }
}
