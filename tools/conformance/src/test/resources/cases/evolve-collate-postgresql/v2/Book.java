package example;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Book {
    @Id
    Long id;

    @Collate("POSIX")
    String title;

    @Collate("POSIX")
    @Column(length = 60, nullable = false)
    String isbn;
}
