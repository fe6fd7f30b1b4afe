package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.ManyToAny;

@Entity
public class Book {
    @Id
    Long id;

    @ManyToAny // refused: MP432
    @AnyKeyJavaClass(Long.class)
    List<Object> subjects;
}
