package example;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;

@MappedSuperclass
public abstract class Base {
    @Id
    @GeneratedValue
    Long id;

    @Version
    int version;
}
