package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Sign {
    @Id
    Kind id;

    @OneToOne
    @MapsId
    Shelf shelf;
}
