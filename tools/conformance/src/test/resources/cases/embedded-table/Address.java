package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Embeddable
public class Address {
    String street;

    String city;

    @Embedded
    Zip zip;

    @ManyToOne
    @JoinColumn(name = "owner", table = "more")
    Person landlord;

    @ElementCollection
    Set<String> bells;
}
