package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Product {
    @Id
    Long id;

    @ColumnDefault("'new'")
    String state;

    @ColumnDefault("5")
    int stock;

    @ColumnDefault("true")
    @Column(nullable = false)
    boolean active;
}
