package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToMany
    Shelf shelf; // refused: MP206
}
