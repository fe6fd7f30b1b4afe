package example;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Book {
    @Id
    Long id;

    @Collate("utf8mb4_general_ci")
    String title;

    @Collate("utf8mb4_general_ci")
    @Column(length = 60, nullable = false)
    String isbn;
}
