package example;

import jakarta.persistence.Entity;
import jakarta.persistence.ManyToMany;
import java.util.List;

@Entity
public class Yacht extends Boat {
    @ManyToMany
    List<Party> crew;
}
