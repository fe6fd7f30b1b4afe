package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Embeddable
public class Source {
    @PartitionKey
    Integer channel;

    String device;
}
