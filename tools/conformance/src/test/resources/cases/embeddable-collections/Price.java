package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

@Embeddable
public class Price {
    @Column(nullable = false)
    BigDecimal amountOfMoney;

    String currency;
}
