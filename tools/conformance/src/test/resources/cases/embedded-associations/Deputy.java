package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Embeddable
public class Deputy {
    @ManyToOne
    Teacher lead;

    String note;

    @ManyToMany
    Set<Teacher> helpers;
}
