package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;

@Entity
@NamedQuery(name = "all", query = "from Shelf") // refused: MP132
public class Shelf {
    @Id
    Long id;
}
