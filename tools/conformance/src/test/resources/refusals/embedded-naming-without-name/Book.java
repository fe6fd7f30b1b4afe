package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;

@Entity
public class Book {
    @Id
    Long id;

    @Embedded
    @EmbeddedColumnNaming("size") // refused: MP250
    Size size;
}
