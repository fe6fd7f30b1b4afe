package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;

@Entity
public class Product {
    @Id
    Long id;

    @Column(columnDefinition = "varchar(7) default 'new'")
    String state;

    @Column(columnDefinition = "numeric(9,4)", nullable = false)
    BigDecimal weight;

    @Column(columnDefinition = "int default 1")
    int stock;

    @Column(columnDefinition = "varchar(20) not null")
    String demanded;

    @Column(columnDefinition = "numeric(9,4) default 1.5 not null")
    BigDecimal amount;

    @Column(columnDefinition = "double precision not null default 0")
    double precise;

    @Column(columnDefinition = "varchar(20) default upper('a')")
    String computed;

    @Column(columnDefinition = "timestamp(3) default current_timestamp")
    Instant at;
}
