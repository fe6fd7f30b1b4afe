package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.SoftDelete;

@Entity
@SoftDelete // refused: MP301
public class Book {
    @Id
    Long id;

    boolean deleted;
}
