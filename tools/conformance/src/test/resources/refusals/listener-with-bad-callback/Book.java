package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;

@Entity
@EntityListeners(Log.class)
public class Book {
    @Id
    Long id;
}
