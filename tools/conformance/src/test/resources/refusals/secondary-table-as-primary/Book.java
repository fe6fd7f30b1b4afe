package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;

@Entity
@Table(name = "book")
@SecondaryTable(name = "book") // refused: MP302
public class Book {
    @Id
    Long id;
}
