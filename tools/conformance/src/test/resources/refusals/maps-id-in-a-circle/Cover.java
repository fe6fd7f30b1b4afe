package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Cover {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Book book; // refused: MP441
}
