package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;

@Entity(name = "Client")
@Table(name = "client_data")
public class Customer {
    @Id
    @Column(name = "client_no")
    Long id;

    @ElementCollection
    Set<String> notes;

    @ManyToMany
    Set<Product> wishes;

    @OneToMany
    @JoinColumn
    List<Product> rented;

    @ManyToOne
    Customer referrer;
}
