package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import java.util.Set;

@Entity
public class Customer {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(allocationSize = 10)
    Long id;

    @Column(nullable = false)
    String fullName;

    @Embedded
    Address homeAddress;

    @Embedded
    @AttributeOverrides({@AttributeOverride(name = "street", column = @Column(name = "billing_street")), @AttributeOverride(name = "postalCode", column = @Column(name = "billing_postal_code")), @AttributeOverride(name = "countryCode", column = @Column(name = "billing_country_code"))})
    Address billingAddress;

    @OneToMany(mappedBy = "customer")
    Set<PurchaseOrder> orders;
}
