package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Seat {
    @EmbeddedId
    @AttributeOverride(name = "place", column = @Column(name = "seat_no"))
    SeatKey position;

    boolean atWindow;
}
