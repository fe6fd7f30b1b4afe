package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Dependent {
    @EmbeddedId
    DependentKey key;

    @MapsId("employee")
    @ManyToOne
    Employee employee;

    @ManyToOne
    Dependent sibling;
}
