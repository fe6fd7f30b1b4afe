package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;

@Entity
public class Book {
    @Id
    Long id;

    @PrePersist
    void one() {}

    @PrePersist // refused: MP125
    void two() {}
}
