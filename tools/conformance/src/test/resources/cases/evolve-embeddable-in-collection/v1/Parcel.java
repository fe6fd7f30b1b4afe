package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;

@Entity
public class Parcel {
    @Id
    Long id;

    @ElementCollection
    List<Stop> stops = new ArrayList<>();
}
