package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;

@Entity
@NamedNativeQuery(name = "all", query = "select 2") // refused: MP132
public class Shelf {
    @Id
    Long id;
}
