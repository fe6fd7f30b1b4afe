package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Product {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(7) default 'new'")
    String state;

    @Column(columnDefinition = "numeric(9,4)", nullable = false)
    BigDecimal weight;

    @Column(columnDefinition = "int default 1")
    int stock;
}
