package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Event {
    @Id
    long id;

    @PartitionKey
    Integer season;
}
