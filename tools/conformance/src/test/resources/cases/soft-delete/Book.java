package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Set;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;

@Entity
@SoftDelete
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    @SoftDelete(columnName = "gone", strategy = SoftDeleteType.DELETED)
    Set<String> tags;

    @ManyToMany
    @SoftDelete(strategy = SoftDeleteType.ACTIVE, comment = "still there")
    Set<Shelf> shelves;
}
