package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`the_Halls`")
public class ConcertHall {
    @Id
    Integer hallId;
}
