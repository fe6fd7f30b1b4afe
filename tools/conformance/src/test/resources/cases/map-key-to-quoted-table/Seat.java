package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "`the_Seats`")
public class Seat {
    @EmbeddedId
    SeatKey id;
}
