package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;

@Entity
public class Book {
    @Id
    Long id;

    @OrderColumn // refused: MP245
    String title;
}
