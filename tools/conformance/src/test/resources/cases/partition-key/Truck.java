package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Truck extends Vehicle {
    @PartitionKey
    Integer axles;
}
