package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class District {
    @Id
    @Column(precision = 12, scale = 0)
    BigDecimal number;
}
