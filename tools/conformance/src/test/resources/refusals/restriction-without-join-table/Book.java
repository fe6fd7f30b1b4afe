package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.SQLJoinTableRestriction;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "book")
    @SQLJoinTableRestriction("1 = 1") // refused: MP245
    List<Shelf> shelves;
}
