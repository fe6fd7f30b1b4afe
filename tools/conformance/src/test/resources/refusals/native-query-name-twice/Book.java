package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;

@Entity
@NamedNativeQuery(name = "all", query = "select 1")
public class Book {
    @Id
    Long id;
}
