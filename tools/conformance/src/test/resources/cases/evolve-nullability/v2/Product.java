package example;

import dev.cairn.annotation.Backfill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Product {
    @Id
    @GeneratedValue
    Long id;

    String title;

    @Column(nullable = false)
    @Backfill("'none'")
    String code;

    @ManyToOne
    Product parent;
}
