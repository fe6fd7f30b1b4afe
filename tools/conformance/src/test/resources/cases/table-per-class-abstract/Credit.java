package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.List;

@Entity
@Table(name = "credit_account")
public class Credit extends Middle {
    BigDecimal limitAmount;

    @ElementCollection
    List<String> notes;
}
