package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;

@Entity
public class Book {
    @Id
    Long id;

    @PrePersist // refused: MP124
    String before() {
        return "";
    }
}
