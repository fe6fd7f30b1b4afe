package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import java.util.Map;

@Entity
public class Team {
    @Id
    Long id;

    @ManyToMany
    Map<String, Player> roles;
}
