package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class ConcertHall {
    @Id
    Integer id;
}
