package example;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Table(schema = "public")
public class Book {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @SequenceGenerator(name = "numbers", sequenceName = "book_numbers", schema = "public")
    Long id;

    @Column(unique = true)
    String isbn;

    @ElementCollection
    @CollectionTable(schema = "public")
    Set<String> tags;

    @ManyToOne
    Book sequel;
}
