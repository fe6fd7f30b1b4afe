package example;

import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@MappedSuperclass
public abstract class Base {
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime made;
}
