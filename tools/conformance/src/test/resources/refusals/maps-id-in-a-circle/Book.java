package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Book {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Cover cover; // refused: MP441
}
