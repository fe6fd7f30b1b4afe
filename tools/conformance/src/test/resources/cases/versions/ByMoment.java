package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

@Entity
public class ByMoment {
    @Id
    Long id;

    @Version
    LocalDateTime changed;
}
