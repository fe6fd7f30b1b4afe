package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.URL;
import java.util.Currency;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;

@Entity
public class Site {
    @Id
    UUID id;

    URL address;

    @Column(length = 500)
    URL mirror;

    Currency currency;

    Locale language;

    TimeZone timeZone;

    Class<?> handler;

    UUID token;
}
