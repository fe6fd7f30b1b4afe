package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MapKeyEnumerated;
import java.util.Map;

@Entity
public class Ticket {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Phase phase;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Phase last;

    @ElementCollection
    @MapKeyEnumerated(EnumType.STRING)
    Map<Phase, String> notes;
}
