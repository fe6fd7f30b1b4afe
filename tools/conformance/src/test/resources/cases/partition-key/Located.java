package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@MappedSuperclass
public abstract class Located {
    @PartitionKey
    long region;
}
