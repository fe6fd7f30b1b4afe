package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;

@Entity(name = "Ware")
@Table(name = "product_data")
public class Product {
    @Id
    @Column(name = "product_no")
    Long id;

    @ManyToOne
    Customer owner;

    @OneToMany
    List<Customer> buyers;
}
