package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDateTime;

@Entity
public class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 200)
    String title;

    long stock;

    @Column(precision = 12, scale = 2)
    BigDecimal price;

    double weight;

    LocalDateTime released;
}
