package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Flight {
    @EmbeddedId
    FlightKey id;

    @OneToMany(mappedBy = "flight")
    Set<Passenger> passengers;

    @ManyToMany
    Set<Crew> crew;

    @ElementCollection
    Set<String> stops;
}
