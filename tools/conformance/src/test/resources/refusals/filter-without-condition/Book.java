package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;

@Entity
@FilterDef(name = "f")
@Filter(name = "f") // refused: MP130
public class Book {
    @Id
    Long id;
}
