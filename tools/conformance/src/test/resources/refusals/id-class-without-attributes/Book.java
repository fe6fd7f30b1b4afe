package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(BookKey.class) // refused: MP123
public class Book {
    @Id
    Long id;
}
