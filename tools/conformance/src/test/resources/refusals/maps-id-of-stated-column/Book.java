package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Book {
    @Id
    @Column(nullable = false)
    Long id;

    @OneToOne
    @MapsId("id") // refused: MP448
    Shelf shelf;
}
