package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;

@Entity
public class Book {
    @Id
    Long id;

    @OneToOne(mappedBy = "title") // refused: MP427
    Cover cover;
}
