package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
@IdClass(StationId.class)
public class Station {
    @Id
    long id;

    @Id
    @PartitionKey
    int country;

    String name;
}
