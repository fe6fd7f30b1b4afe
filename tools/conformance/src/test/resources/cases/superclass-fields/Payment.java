package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Payment extends Audited {
    @Id
    Long id;

    BigDecimal amount;
}
