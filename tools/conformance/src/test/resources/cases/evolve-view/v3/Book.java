package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Book {
    @Id
    Long id;

    @Column(length = 200, nullable = false)
    String title;

    long length;
}
