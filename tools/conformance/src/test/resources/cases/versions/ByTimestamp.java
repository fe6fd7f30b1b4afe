package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class ByTimestamp {
    @Id
    Long id;

    @Version
    java.sql.Timestamp changed;
}
