package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToOne
    @Fetch(FetchMode.SUBSELECT) // refused: MP245
    Shelf shelf;
}
