package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.DiscriminatorOptions;

@Entity
@DiscriminatorOptions(force = true) // refused: MP524
public class Book {
    @Id
    Long id;
}
