package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "`kind of vehicle`")
public class Vehicle {
    @Id
    Long id;
}
