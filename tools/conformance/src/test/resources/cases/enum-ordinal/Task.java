package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Task {
    @Id
    Long id;

    Priority priority;

    @Enumerated
    Priority other;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    Priority third;
}
