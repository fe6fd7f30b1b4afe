package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Map;

@Entity
public class Holder {
    @Id
    Long id;

    @OneToMany
    List<Account> accounts;

    @OneToOne
    Account main;

    @ElementCollection
    Map<Account, String> labels;
}
