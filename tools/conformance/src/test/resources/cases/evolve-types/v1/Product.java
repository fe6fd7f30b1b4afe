package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
public class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(length = 40)
    String title;

    int stock;

    @Column(precision = 8, scale = 2)
    BigDecimal price;

    float weight;

    LocalDate released;
}
