package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class CopyOfDish {
    @Id
    String id;

    @OneToOne
    @MapsId
    Dish of;
}
