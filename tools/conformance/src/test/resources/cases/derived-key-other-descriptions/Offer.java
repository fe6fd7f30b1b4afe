package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.math.BigDecimal;

@Entity
public class Offer {
    @Id
    BigDecimal amount;

    @OneToOne
    @MapsId
    Price price;
}
