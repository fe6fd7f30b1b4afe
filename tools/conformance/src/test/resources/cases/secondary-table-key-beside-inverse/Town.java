package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Town {
    @Id
    Long id;

    @OneToMany(mappedBy = "town")
    Set<Person> people;
}
