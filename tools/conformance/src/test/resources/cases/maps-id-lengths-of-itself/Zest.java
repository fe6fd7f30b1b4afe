package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
public class Zest {
    @Id
    String id;

    @OneToOne
    @MapsId
    Recipe of;

    @ManyToMany
    Set<Recipe> all;
}
