package example;

import jakarta.persistence.Entity;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Book { // refused: MP101
    @OneToOne
    @MapsId
    Shelf shelf;
}
