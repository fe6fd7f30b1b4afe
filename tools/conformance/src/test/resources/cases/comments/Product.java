package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(comment = "What can be bought")
public class Product {
    @Id
    @Column(comment = "never reused")
    Long id;

    @Column(comment = "as shown to people")
    String title;

    @ManyToOne
    @JoinColumn(name = "maker_id", comment = "who makes it")
    Product maker;
}
