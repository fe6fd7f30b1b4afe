package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

@Entity
public class Event {
    @Id
    Long id;

    LocalDate onDay;

    LocalTime clock;

    LocalDateTime moment;

    Instant instant;

    OffsetDateTime offsetMoment;

    ZonedDateTime zonedMoment;

    OffsetTime offsetClock;

    Duration duration;

    Year founded;

    ZoneId zone;

    ZoneOffset shift;
}
