package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Seat {
    @EmbeddedId
    SeatId id;

    @ManyToOne
    @JoinColumn(name = "next_one")
    @JoinColumn(name = "next_two")
    Seat next;

    @ManyToMany
    @JoinTable(
            name = "seat_view",
            joinColumns = {@JoinColumn(name = "from_one"), @JoinColumn(name = "from_two")},
            inverseJoinColumns = {@JoinColumn(name = "to_one"), @JoinColumn(name = "to_two")})
    Set<Seat> seen;
}
