package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

@Entity
public class Event {
    @Id
    Long id;

    @Column(secondPrecision = 3)
    LocalTime clock;

    @Column(secondPrecision = 3)
    LocalDateTime moment;

    @Column(secondPrecision = 0)
    Instant instant;

    @Column(secondPrecision = 2)
    ZonedDateTime zonedMoment;

    @Column(precision = 25, scale = 1)
    Duration duration;
}
