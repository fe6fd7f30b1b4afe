package example;

import jakarta.persistence.*;
import org.hibernate.annotations.PartitionKey;

@Entity
public class Sale {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @PartitionKey
    Integer season;

    String text;
}
