package example;

import jakarta.persistence.*;

@Entity
@Table(options = "without rowid")
public class Book {
    @Id
    Long id;

    @Column(options = "collate rtrim")
    String title;
}
