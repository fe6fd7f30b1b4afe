package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnTransformer;

@Entity
public class Book {
    @Id
    Long id;

    @ColumnTransformer(write = "upper('x')") // refused: MP247
    String title;
}
