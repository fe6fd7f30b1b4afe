package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Ticket {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Phase phase;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Phase last;
}
