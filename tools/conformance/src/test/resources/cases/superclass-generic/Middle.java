package example;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Middle<V> extends Keyed<String, V> {
    @Column(length = 5)
    String code;
}
