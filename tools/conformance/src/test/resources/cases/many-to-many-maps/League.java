package example;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
public class League {
    @Id
    Long id;

    @ManyToMany
    @MapKeyEnumerated(EnumType.STRING)
    Map<Rank, Team> ranks;
}
