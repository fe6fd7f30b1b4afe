package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.Set;

@MappedSuperclass
public abstract class Owned extends Asset {
    @ManyToOne(optional = false)
    Party owner;

    @ElementCollection

    Set<String> tags;
}
