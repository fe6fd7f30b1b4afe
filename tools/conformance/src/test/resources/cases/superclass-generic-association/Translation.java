package example;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;

@MappedSuperclass
public abstract class Translation<T> {
    @Id
    Long id;

    @ManyToOne(optional = false)
    T subject;

    @Column(length = 8)
    String language;
}
