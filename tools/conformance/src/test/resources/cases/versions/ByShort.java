package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class ByShort {
    @Id
    Long id;

    @Version
    Short version;
}
