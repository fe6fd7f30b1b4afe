package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;

@Embeddable
public class OrderItem {
    @ManyToOne(optional = false)
    Product product;

    int quantity;
}
