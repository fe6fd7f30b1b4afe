package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Id
    Long id;

    @Column(options = "default 'new'")
    String state;

    @Column(options = "default 5")
    Integer stock;
}
