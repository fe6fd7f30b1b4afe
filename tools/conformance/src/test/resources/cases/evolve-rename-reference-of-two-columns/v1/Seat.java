package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Seat {
    @EmbeddedId
    SeatId id;

    @ManyToOne
    Seat neighbour;
}
