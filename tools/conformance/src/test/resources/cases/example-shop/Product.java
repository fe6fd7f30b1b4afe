package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public abstract class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(nullable = false, unique = true)
    String articleNumber;

    @Column(precision = 10, scale = 2)
    BigDecimal listPrice;
}
