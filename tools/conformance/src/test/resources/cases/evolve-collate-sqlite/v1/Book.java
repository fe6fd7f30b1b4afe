package example;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Book {
    @Id
    Long id;

    @Collate("nocase")
    String title;

    @Collate("nocase")
    @Column(length = 40, nullable = false)
    String isbn;
}
