package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

@Entity
public class Badge {
    @EmbeddedId
    EmployeeKey key;

    @MapsId
    @OneToOne
    @JoinColumn(name = "emp_person", referencedColumnName = "person_id")
    @JoinColumn(name = "emp_number", referencedColumnName = "number")
    Employee employee;
}
