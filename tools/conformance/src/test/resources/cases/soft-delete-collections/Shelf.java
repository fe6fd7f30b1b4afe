package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete(strategy = SoftDeleteType.ACTIVE)
public class Shelf {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    List<String> labels = new ArrayList<>();

    /** The nearer one counts. */
    @ElementCollection
    @SoftDelete(columnName = "torn_off")
    Set<String> signs = new HashSet<>();

    @OneToMany
    Set<Book> books = new HashSet<>();

    /** No table of its own. */
    @OneToMany
    @JoinColumn(name = "lent_from")
    Set<Book> lent = new HashSet<>();

    @Embedded
    Place place;

    @Embeddable
    public static class Place {
        @ElementCollection
        Set<String> doors = new HashSet<>();
    }
}
