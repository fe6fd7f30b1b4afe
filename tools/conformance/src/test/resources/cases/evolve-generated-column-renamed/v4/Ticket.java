package example;

import dev.cairn.annotation.RenamedFrom;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Ticket {
    @Id
    Long id;

    @RenamedFrom("seats")
    Integer places;

    @RenamedFrom("price")
    @GeneratedColumn("places * 4")
    Integer cost;
}
