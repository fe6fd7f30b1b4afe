package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Ticket {
    @Id
    Long id;

    Integer seats;

    @RenamedFrom("price")
    Integer fare;
}
