package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

@Entity
public class ByLong {
    @Id
    Long id;

    @Version
    @Column(name = "lock_no")
    Long version;
}
