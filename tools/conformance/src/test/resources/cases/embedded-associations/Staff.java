package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Embeddable
public class Staff {
    @ManyToOne
    Teacher lead;

    @ManyToOne(optional = false)
    Teacher assistant;

    @ElementCollection
    Set<String> topics;

    @OneToMany
    Set<Pupil> pupils;
}
