package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The column that says what kind of entity is meant can be overridden like any other. */
@Entity
public class Thing {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "target", column = @Column(name = "first_kind"))
    Link first;
}
