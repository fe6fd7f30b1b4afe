package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class NamedCopyOfDish {
    @Id
    String id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "of_no")
    Dish of;
}
