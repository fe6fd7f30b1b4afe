package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import java.util.Objects;

@Embeddable
public class Line {
    @Column(nullable = false)
    String sku;

    int amount;

    @ManyToOne(optional = false)
    Product product;

    @Embedded
    Price price;

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line && Objects.equals(sku, line.sku) && amount == line.amount;
    }

    @Override
    public int hashCode() {
        return Objects.hash(sku, amount);
    }
}
