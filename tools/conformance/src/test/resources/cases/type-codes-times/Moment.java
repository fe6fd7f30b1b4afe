package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Moment {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.DATE)
    LocalDateTime dateLocalDateTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    LocalDateTime timestampLocalDateTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    LocalDateTime timestamp_utcLocalDateTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    LocalDateTime timestamp_with_timezoneLocalDateTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE_TIME)
    LocalDateTime local_date_timeLocalDateTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    Instant timestampInstant;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    Instant timestamp_utcInstant;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    Instant timestamp_with_timezoneInstant;

    @JdbcTypeCode(SqlTypes.INSTANT)
    Instant instantInstant;

    @JdbcTypeCode(SqlTypes.TIMESTAMP)
    OffsetDateTime timestampOffsetDateTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_UTC)
    OffsetDateTime timestamp_utcOffsetDateTime;

    @JdbcTypeCode(SqlTypes.TIMESTAMP_WITH_TIMEZONE)
    OffsetDateTime timestamp_with_timezoneOffsetDateTime;

    @JdbcTypeCode(SqlTypes.OFFSET_DATE_TIME)
    OffsetDateTime offset_date_timeOffsetDateTime;

    @JdbcTypeCode(SqlTypes.ZONED_DATE_TIME)
    ZonedDateTime zoned_date_timeZonedDateTime;

    @JdbcTypeCode(SqlTypes.TIME)
    LocalTime timeLocalTime;

    @JdbcTypeCode(SqlTypes.LOCAL_TIME)
    LocalTime local_timeLocalTime;

    @JdbcTypeCode(SqlTypes.TIME)
    OffsetTime timeOffsetTime;

    @JdbcTypeCode(SqlTypes.TIME_UTC)
    OffsetTime time_utcOffsetTime;

    @JdbcTypeCode(SqlTypes.TIME_WITH_TIMEZONE)
    OffsetTime time_with_timezoneOffsetTime;

    @JdbcTypeCode(SqlTypes.OFFSET_TIME)
    OffsetTime offset_timeOffsetTime;

    @JdbcTypeCode(SqlTypes.LOCAL_DATE)
    LocalDate local_dateLocalDate;
}
