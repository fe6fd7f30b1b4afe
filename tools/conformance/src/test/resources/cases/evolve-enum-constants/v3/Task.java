package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.util.Set;

@Entity
public class Task {
    @Id
    @GeneratedValue
    Long id;

    @Enumerated(EnumType.STRING)
    Status state;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    Status required;

    Status ordinal;

    @ElementCollection
    @Enumerated(EnumType.STRING)
    Set<Status> history;
}
