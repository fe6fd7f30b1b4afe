package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import java.util.Map;

@Entity
public class Town {
    @Id
    Long id;

    @OneToMany(mappedBy = "town")
    @MapKey // refused: MP451
    Map<Long, Mayor> mayors;
}
