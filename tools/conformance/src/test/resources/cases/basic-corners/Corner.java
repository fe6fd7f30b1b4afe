package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Currency;
import org.hibernate.Length;
import org.hibernate.annotations.FractionalSeconds;

@Entity
public class Corner {
    @Id
    Long id;

    @Column(precision = 20, scale = 2)
    BigInteger scaled;

    @Column(precision = 30, scale = 3)
    Duration long1;

    @Column(scale = 3)
    Duration plain;

    @Column(precision = 10)
    Integer whole;

    @Column(scale = 3)
    BigDecimal onlyScale;

    @Column(precision = 30)
    BigDecimal onlyPrecision;

    @FractionalSeconds(3)
    LocalDateTime millis;

    @FractionalSeconds(3)
    LocalTime time;

    @Column(secondPrecision = 0)
    LocalDateTime seconds;

    @Column(secondPrecision = 9)
    LocalDateTime nanos;

    @Column(length = 40)
    Currency currency;

    @Column(length = Length.LONG32)
    String long32;

    @Column(length = Length.LONG)
    String longest;

    @Column(length = Length.LONG16)
    String long16;
}
