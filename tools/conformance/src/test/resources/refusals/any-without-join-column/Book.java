package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Book {
    @Id
    Long id;

    @Any // refused: MP432
    @AnyKeyJavaClass(Long.class)
    Object subject;
}
