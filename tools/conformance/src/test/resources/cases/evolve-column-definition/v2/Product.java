package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(9) default 'old'")
    String state;

    @Column(columnDefinition = "varchar(20) not null")
    String code;
}
