package example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book { // refused: MP101
    @Id
    @Convert(converter = Isbns.class) // refused: MP221
    Long id;
}
