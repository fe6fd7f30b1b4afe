package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "Book")
@Table(name = "other")
public class Other { // refused: MP107
    @Id
    Long id;
}
