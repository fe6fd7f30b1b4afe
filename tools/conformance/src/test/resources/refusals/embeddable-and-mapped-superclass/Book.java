package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book extends Base {
    @Id
    Long id;
}
