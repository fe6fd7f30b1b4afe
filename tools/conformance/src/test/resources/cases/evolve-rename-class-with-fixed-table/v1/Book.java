package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;

@Entity(name = "Book")
@Table(name = "books")
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @ElementCollection
    Set<String> tags;
}
