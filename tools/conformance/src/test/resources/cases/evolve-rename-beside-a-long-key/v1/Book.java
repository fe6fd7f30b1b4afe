package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
public class Book {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(name = "marks")
    Set<Mark> marks;
}
