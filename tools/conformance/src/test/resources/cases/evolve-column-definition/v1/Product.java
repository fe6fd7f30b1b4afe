package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(7) default 'new'")
    String state;

    @Column(columnDefinition = "varchar(20)")
    String code;
}
