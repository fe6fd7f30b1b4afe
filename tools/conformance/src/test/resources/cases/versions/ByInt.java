package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class ByInt {
    @Id
    Long id;

    @Version
    int version;
}
