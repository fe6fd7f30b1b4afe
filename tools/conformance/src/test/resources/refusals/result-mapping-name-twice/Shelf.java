package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;

@Entity
@SqlResultSetMapping(name = "all") // refused: MP132
public class Shelf {
    @Id
    Long id;
}
