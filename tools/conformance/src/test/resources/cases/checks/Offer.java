package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = @CheckConstraint(name = "prices_in_order", constraint = "low <= high"))
public class Offer {
    @Id
    Long id;

    @Column(check = @CheckConstraint(name = "positive_stock", constraint = "stock >= 0"))
    int stock;

    @Column(check = @CheckConstraint(constraint = "low > 0"))
    int low;

    int high;
}
