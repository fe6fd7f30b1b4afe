package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;

@Entity
public class Shelf {
    @Id
    Long id;

    @ElementCollection
    Map<Place, String> places; // refused: MP404
}
