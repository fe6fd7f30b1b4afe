package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Book {
    @Id
    Long id;

    String title;

    @ManyToOne
    Summary summary;

    @ManyToMany
    Set<Summary> others;
}
