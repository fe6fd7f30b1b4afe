package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SQLDeleteAll;

@Entity
@SQLDeleteAll(sql = "delete from book") // refused: MP245
public class Book {
    @Id
    Long id;
}
