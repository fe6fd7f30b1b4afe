package example;

import jakarta.persistence.*;
import java.util.Set;

@Entity
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "numbers", sequenceName = "book_numbers")
    Long id;

    @Column(unique = true)
    String isbn;

    @ElementCollection
    Set<String> tags;

    @ManyToOne
    Book sequel;
}
