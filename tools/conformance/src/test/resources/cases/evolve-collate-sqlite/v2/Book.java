package example;

import jakarta.persistence.*;
import org.hibernate.annotations.Collate;

@Entity
public class Book {
    @Id
    Long id;

    @Collate("rtrim")
    String title;

    @Collate("rtrim")
    @Column(length = 60, nullable = false)
    String isbn;
}
