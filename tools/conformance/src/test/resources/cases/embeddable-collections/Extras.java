package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.List;
import java.util.Set;

@Embeddable
public class Extras {
    @ElementCollection
    Set<String> notes;

    @OneToMany
    List<Product> gifts;

    @ManyToMany
    @JoinTable(name = "purchase_sample")
    Set<Product> samples;

    @OneToMany
    @JoinColumn(name = "bundle_id")
    List<Product> bundle;

    @OneToOne
    Product free;
}
