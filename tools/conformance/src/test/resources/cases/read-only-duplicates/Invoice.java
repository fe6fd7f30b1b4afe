package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

@Entity
public class Invoice {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "buyer_id")
    Buyer buyer;

    @Column(name = "buyer_id", insertable = false, updatable = false)
    Long buyerId;

    @Column(name = "total")
    BigDecimal total;

    @Column(name = "total", insertable = false, updatable = false)
    BigDecimal shownTotal;
}
