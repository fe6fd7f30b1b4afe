package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;

@Entity
public class Book {
    @Id
    Long id;

    @OneToMany
    Shelf shelf; // refused: MP206
}
