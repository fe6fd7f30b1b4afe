package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Price {
    @Id
    @Column(precision = 20, scale = 0)
    BigDecimal amount;
}
