package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;

@Entity
public class Seat {
    @EmbeddedId
    SeatId id;

    @ManyToOne
    @RenamedFrom("neighbour")
    Seat next;
}
