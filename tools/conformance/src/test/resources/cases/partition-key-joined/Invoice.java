package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Invoice extends Document {
    @PartitionKey
    Integer season;
}
