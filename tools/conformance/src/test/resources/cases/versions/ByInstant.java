package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;

@Entity
public class ByInstant {
    @Id
    Long id;

    @Version
    Instant changed;
}
