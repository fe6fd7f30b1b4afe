package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.UuidGenerator;

@Entity
public class Book {
    @Id
    @UuidGenerator // refused: MP601
    Long id;
}
