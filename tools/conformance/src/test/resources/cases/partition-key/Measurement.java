package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Measurement extends Located {
    @Id
    long id;

    @PartitionKey
    @Column(name = "at_day")
    Integer day;

    @Embedded
    Source source;

    @PartitionKey
    @ManyToOne
    Station station;

    String text;
}
