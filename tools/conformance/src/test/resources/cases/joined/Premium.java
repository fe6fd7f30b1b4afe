package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
public class Premium extends Savings {
    @ManyToOne(optional = false)
    Account partner;

    @ElementCollection
    Set<String> perks;
}
