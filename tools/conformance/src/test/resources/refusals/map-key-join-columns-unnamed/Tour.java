package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyJoinColumn;
import java.util.HashMap;
import java.util.Map;

@Entity
public class Tour {
    @Id
    Long id;

    @ElementCollection
    @MapKeyJoinColumn(referencedColumnName = "house")
    @MapKeyJoinColumn(referencedColumnName = "number")
    Map<Hall, Integer> seats = new HashMap<>(); // refused: MP301
}
