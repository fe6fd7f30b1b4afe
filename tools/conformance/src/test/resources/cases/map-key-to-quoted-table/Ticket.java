package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyJoinColumn;
import java.util.Map;

@Entity
public class Ticket {
    @Id
    Long id;

    @ElementCollection
    Map<ConcertHall, String> pricesInHalls;

    @ManyToMany
    Map<ConcertHall, Ticket> otherTickets;

    @ElementCollection
    @MapKeyJoinColumn(name = "seatRow", referencedColumnName = "seatNumber")
    @MapKeyJoinColumn(name = "seatHall", referencedColumnName = "hallNumber")
    Map<Seat, String> pricesOfSeats;
}
