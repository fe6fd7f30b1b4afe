package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Embeddable
public class Zip {
    @Column(name = "code", unique = true)
    String zipCode;

    String more;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime since;
}
