package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.util.List;

@Entity
@Table(name = "`the_Seats`")
public class Seat {
    @EmbeddedId
    SeatKey id;

    @ManyToOne
    @MapsId("hallNumber")
    ConcertHall concertHall;

    @ElementCollection
    List<String> marks;
}
