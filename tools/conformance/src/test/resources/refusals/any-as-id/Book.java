package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyKeyJavaClass;

@Entity
public class Book {
    @Id // refused: MP245
    @Any
    @AnyKeyJavaClass(Long.class)
    @JoinColumn(name = "about_id")
    Object about;
}
