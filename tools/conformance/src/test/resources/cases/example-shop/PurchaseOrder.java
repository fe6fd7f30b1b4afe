package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@Entity
public class PurchaseOrder {
    @Id
    @GeneratedValue
    UUID id;

    @ManyToOne(optional = false)
    Customer customer;

    @ElementCollection
    List<OrderItem> items;

    @Enumerated(EnumType.STRING)
    OrderState orderState;

    @Column(precision = 12, scale = 2)
    BigDecimal totalAmount;
}
