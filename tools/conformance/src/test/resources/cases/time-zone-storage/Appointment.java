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
public class Appointment {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetDateTime nativeOffsetDateTime;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    ZonedDateTime nativeZonedDateTime;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    OffsetTime nativeOffsetTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalizeOffsetDateTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    ZonedDateTime normalizeZonedDateTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetTime normalizeOffsetTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetDateTime normalize_utcOffsetDateTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime normalize_utcZonedDateTime;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    OffsetTime normalize_utcOffsetTime;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime columnOffsetDateTime;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime columnZonedDateTime;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime columnOffsetTime;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetDateTime defaultOffsetDateTime;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    ZonedDateTime defaultZonedDateTime;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    OffsetTime defaultOffsetTime;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "zone")
    OffsetDateTime named;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "at", nullable = false, secondPrecision = 3)
    OffsetDateTime mandatory;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    Instant instant;
}
