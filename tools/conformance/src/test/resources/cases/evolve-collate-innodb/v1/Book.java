package example;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Book {
    @Id
    Long id;

    @Collate("utf8mb4_bin")
    String title;

    @Collate("utf8mb4_bin")
    @Column(length = 40, nullable = false)
    String isbn;
}
