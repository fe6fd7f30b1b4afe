package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Ticket {
    @Id
    Long id;

    Integer seats;

    @GeneratedColumn("seats * 2")
    Integer price;
}
