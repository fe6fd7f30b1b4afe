package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;

@Entity
public class Price {
    @Id
    Long id;

    BigDecimal plain;

    @Column(precision = 10, scale = 2)
    BigDecimal money;

    @Column(precision = 10)
    BigDecimal whole;

    @Column(scale = 3)
    BigDecimal scaled;

    BigInteger huge;

    @Column(precision = 12)
    BigInteger limited;
}
