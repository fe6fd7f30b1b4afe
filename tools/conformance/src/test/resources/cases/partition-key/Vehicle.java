package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public class Vehicle {
    @Id
    long id;

    @PartitionKey
    Integer wheels;
}
