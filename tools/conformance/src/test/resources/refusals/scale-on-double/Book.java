package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
    @Id
    Long id;

    @Column(precision = 10, scale = 2) // refused: MP212
    double price;
}
