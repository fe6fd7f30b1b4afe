package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
public class Part {
    @Id
    Long id;

    @ElementCollection
    Map<Grade, String> labels;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Grade, String> names;
}
