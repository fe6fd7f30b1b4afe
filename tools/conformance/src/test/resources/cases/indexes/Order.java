package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "orders", indexes = { @Index(name = "ix_orders_number", columnList = "number"), @Index(name = "ix_orders_created", columnList = "created desc, number asc"), @Index(columnList = "customer_id,created"), @Index(name = "ux_orders_code", columnList = "code", unique = true), @Index(columnList = "code, number", unique = true)})
public class Order {
    @Id
    Long id;

    int number;

    Instant created;

    String code;

    @ManyToOne
    Customer customer;
}
