package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(
        indexes = @Index(columnList = "bookedHall_hallId"),
        uniqueConstraints = @UniqueConstraint(columnNames = {"otherHall_hallId", "bookedHall_hallId"}))
public class Ticket {
    @Id
    Long id;

    @ManyToOne
    ConcertHall bookedHall;

    @ManyToOne
    ConcertHall otherHall;
}
