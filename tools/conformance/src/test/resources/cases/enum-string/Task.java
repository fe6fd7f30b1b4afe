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

    @Enumerated(EnumType.STRING)
    Status state;

    @Enumerated(EnumType.STRING)
    @Column(length = 20, nullable = false)
    Status previous;

    @Enumerated(EnumType.STRING)
    @Column(name = "first_state", unique = true)
    Status first;
}
