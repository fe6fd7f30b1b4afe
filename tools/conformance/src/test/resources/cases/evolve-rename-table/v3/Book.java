package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "volumes")
public class Book {
    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String isbn;

    @ManyToOne
    Writer author;
}
