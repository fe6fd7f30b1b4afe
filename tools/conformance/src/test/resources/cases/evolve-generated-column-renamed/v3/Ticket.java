package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Ticket {
    @Id
    Long id;

    Integer seats;

    @RenamedFrom("fare")
    @GeneratedColumn("seats * 3")
    Integer price;
}
