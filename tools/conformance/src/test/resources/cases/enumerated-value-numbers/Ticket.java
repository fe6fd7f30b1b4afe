package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Ticket {
    @Id
    Long id;

    Severity severity;

    Level grade;
}
