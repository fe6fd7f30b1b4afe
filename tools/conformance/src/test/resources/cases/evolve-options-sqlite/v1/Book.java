package example;

import jakarta.persistence.*;

@Entity
public class Book {
    @Id
    Long id;

    @Column(options = "collate nocase")
    String title;
}
