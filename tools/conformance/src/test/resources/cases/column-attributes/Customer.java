package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Id
    @Column(name = "customer_id")
    Long id;

    @Column(name = "full_name", length = 120, nullable = false)
    String name;

    @Column(unique = true, length = 200)
    String email;

    @Column(nullable = false, unique = true)
    Integer number;

    @Column(updatable = false)
    String origin;

    @Column(nullable = true)
    String remark;
}
