package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "more") // refused: MP302
public class Poem extends Book {
    String meter;
}
