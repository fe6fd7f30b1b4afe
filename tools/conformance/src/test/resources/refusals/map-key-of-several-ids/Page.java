package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Page {
    @Id
    Integer number;

    @Id
    @ManyToOne
    Book book;
}
