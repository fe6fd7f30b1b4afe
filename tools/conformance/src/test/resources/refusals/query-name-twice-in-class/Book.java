package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;

@Entity
@NamedQuery(name = "all", query = "from Book")
@NamedQuery(name = "all", query = "from Book b")
public class Book { // refused: MP132
    @Id
    Long id;
}
