package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;

@Entity
public class Book {
    @Id
    Long id;

    Optional<String> title; // refused: MP201
}
