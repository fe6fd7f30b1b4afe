package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Book {
    @Id
    Long id;

    @Enumerated(EnumType.STRING) // refused: MP249
    Genre genre;
}
