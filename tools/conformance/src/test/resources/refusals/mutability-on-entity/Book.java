package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Mutability;

@Entity
@Mutability(org.hibernate.type.descriptor.java.Immutability.class) // refused: MP245
public class Book {
    @Id
    Long id;
}
