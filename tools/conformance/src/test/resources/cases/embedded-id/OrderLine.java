package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class OrderLine {
    @EmbeddedId
    LineKey key1;

    int quantity;
}
