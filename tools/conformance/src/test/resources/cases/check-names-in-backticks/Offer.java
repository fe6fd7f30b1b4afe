package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(check = @CheckConstraint(name = "`Prices in order`", constraint = "low <= high"))
@Check(name = "`Not many`", constraints = "high < 1000")
public class Offer {
    @Id
    Long id;

    @Column(check = @CheckConstraint(name = "`Positive`", constraint = "low > 0"))
    int low;

    int high;
}
