package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "shelf_id")
    Shelf shelf;

    @Column(name = "shelf_id") // refused: MP301
    Long shelfId;
}
