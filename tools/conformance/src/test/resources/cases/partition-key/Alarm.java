package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Alarm extends Event {
    @PartitionKey
    Integer loudness;
}
