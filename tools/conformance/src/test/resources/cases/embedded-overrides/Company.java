package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Company {
    @Id
    Long id;

    @Embedded
    Address office;

    @Embedded
    @AttributeOverrides({@AttributeOverride(name = "street", column = @Column(name = "billing_street", nullable = false)), @AttributeOverride(name = "zip", column = @Column(name = "billing_zip")), @AttributeOverride(name = "floor", column = @Column(name = "billing_floor"))})
    Address billing;
}
