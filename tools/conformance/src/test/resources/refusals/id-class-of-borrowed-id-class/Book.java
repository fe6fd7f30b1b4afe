package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(BookId.class)
public class Book {
    @Id
    Integer shelf;

    @Id
    Integer place;
}
