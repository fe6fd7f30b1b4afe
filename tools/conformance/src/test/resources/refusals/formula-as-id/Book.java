package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Formula;

@Entity
public class Book {
    @Id
    @Formula("1") // refused: MP244
    Long id;
}
