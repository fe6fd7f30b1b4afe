package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

@Entity
public class Order {
    @Id
    @GeneratedValue
    Long orderId;

    String camelCase;

    LocalDate day;

    @ManyToOne
    Order parentOrder;
}
