package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Thing {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID uuid;

    @JdbcTypeCode(SqlTypes.CHAR)
    UUID uuidChar;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    UUID uuidText;

    @JdbcTypeCode(SqlTypes.BINARY)
    UUID uuidBinary;

    @JdbcTypeCode(SqlTypes.INET)
    InetAddress inet;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    Duration span;

    @JdbcTypeCode(SqlTypes.DURATION)
    Duration duration;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Duration bigDuration;

    @JdbcTypeCode(SqlTypes.CHAR)
    Currency currency;

    InetAddress address;

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    @Column(precision = 10, scale = 3)
    Duration exact;
}
