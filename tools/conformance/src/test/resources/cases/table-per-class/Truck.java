package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

@Entity
@Table(name = "trucks", indexes = @Index(columnList = "cargo"))
public class Truck extends Vehicle {
    @Column(nullable = false)
    BigDecimal cargo;

    @ManyToOne(optional = false)
    Vehicle trailer;
}
