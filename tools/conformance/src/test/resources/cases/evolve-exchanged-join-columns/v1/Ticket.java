package example;

import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.EmbeddedId;

@Entity
public class Ticket {
    @EmbeddedId
    SeatId id;

    @OneToOne
    @MapsId
    @JoinColumn(name = "seat_one")
    @JoinColumn(name = "seat_two")
    Seat seat;
}
