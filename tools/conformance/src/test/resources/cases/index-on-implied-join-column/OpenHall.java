package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(columnList = "freeSeats, hallId"))
public class OpenHall extends ConcertHall {
    Integer freeSeats;
}
