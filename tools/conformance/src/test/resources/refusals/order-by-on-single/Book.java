package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderBy;

@Entity
public class Book {
    @Id
    Long id;

    @OrderBy // refused: MP245
    String title;
}
