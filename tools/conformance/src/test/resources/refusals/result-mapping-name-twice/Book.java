package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SqlResultSetMapping;

@Entity
@SqlResultSetMapping(name = "all")
public class Book {
    @Id
    Long id;
}
