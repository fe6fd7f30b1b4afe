package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.SQLUpdate;

@Entity
@DynamicUpdate
@SQLUpdate(sql = "update book set title = ? where id = ?") // refused: MP244
public class Book {
    @Id
    Long id;

    String title;
}
