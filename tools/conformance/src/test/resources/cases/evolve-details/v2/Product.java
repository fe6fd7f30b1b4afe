package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(comment = "things to sell")
public class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(check = @CheckConstraint(name = "stock_range", constraint = "stock >= -1"))
    int stock;

    @Column(comment = "new words")
    String title;

    @Column(options = "default 'b'")
    String state;
}
