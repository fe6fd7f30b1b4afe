package example;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Id
    @GeneratedValue
    Long id;

    @Column(check = @CheckConstraint(name = "stock_range", constraint = "stock >= 0"))
    int stock;

    @Column(comment = "old words")
    String title;

    @Column(options = "default 'a'")
    String state;
}
