package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(9)")
    String state;

    @Column(length = 30)
    String code;
}
