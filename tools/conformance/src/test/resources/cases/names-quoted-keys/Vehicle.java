package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "`all vehicles`")
@SecondaryTable(name = "Papers")
@Inheritance(strategy = InheritanceType.JOINED)
public class Vehicle {
    @Id
    Long vehicleId;

    @Column(table = "Papers")
    String plate;
}
