package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Book {
    @Id
    Long id;

    @OneToOne(mappedBy = "book")
    @Column(name = "page") // refused: MP421
    Page page;
}
