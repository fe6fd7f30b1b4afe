package example;

import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;

@MappedSuperclass
public abstract class Keyed<K extends Serializable, V> {
    @Id
    K id;

    V content;

    @ManyToOne
    Keyed2 owner;
}
