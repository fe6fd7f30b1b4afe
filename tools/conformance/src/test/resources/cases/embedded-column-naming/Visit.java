package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Embeddable
public class Visit {
    @ManyToOne
    Person guest;

    @ManyToOne
    @JoinColumn(name = "visitor_letter", referencedColumnName = "key_letter")
    @JoinColumn(name = "visitor_number", referencedColumnName = "key_number")
    Person other;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "untilZone")
    OffsetDateTime until;
}
