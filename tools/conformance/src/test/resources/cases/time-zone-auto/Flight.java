package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Flight {
    @Id
    Long id;

    @TimeZoneStorage
    OffsetDateTime departure;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    @TimeZoneColumn(name = "arrival_offset")
    @Column(name = "arrives", nullable = false)
    ZonedDateTime arrival;

    @TimeZoneStorage
    OffsetTime boarding;

    @TimeZoneStorage
    Instant booked;
}
