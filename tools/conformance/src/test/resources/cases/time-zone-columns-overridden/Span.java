package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Embeddable
public class Span {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    ZonedDateTime start;

    @Column(name = "ends_at")
    @TimeZoneColumn(name = "ends_zone")
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime finish;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime bell;
}
