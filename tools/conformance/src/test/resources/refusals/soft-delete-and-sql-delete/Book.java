package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete
@SQLDelete(sql = "delete from book where id = ?") // refused: MP244
public class Book {
    @Id
    Long id;
}
