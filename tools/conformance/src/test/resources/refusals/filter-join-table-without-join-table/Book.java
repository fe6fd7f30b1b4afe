package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.FilterJoinTable;

@Entity
@FilterDef(name = "f", defaultCondition = "1 = 1")
public class Book {
    @Id
    Long id;

    @OneToMany
    @JoinColumn(name = "book")
    @FilterJoinTable(name = "f") // refused: MP245
    List<Shelf> shelves;
}
