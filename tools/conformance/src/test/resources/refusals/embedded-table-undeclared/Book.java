package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedTable;

@Entity
public class Book {
    @Id
    Long id;

    @Embedded
    @EmbeddedTable("more") // refused: MP321
    Size size;
}
