package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;

@Entity
public class Rate {
    @Id
    LocalDate onDay;

    BigDecimal rate;
}
