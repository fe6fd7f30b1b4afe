package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Book {
    @Id
    Long id;

    @Enumerated // refused: MP202
    String title;
}
