package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@Entity
public class Employee {
    @EmbeddedId
    EmployeeKey key;

    @MapsId("personId")
    @ManyToOne
    Person person;
}
