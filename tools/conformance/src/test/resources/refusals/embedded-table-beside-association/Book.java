package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import org.hibernate.annotations.EmbeddedTable;

@Entity
@SecondaryTable(name = "more")
public class Book {
    @Id
    Long id;

    @Embedded
    @EmbeddedTable("more")
    Size size; // refused: MP248
}
