package example;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@Embeddable // refused: MP121
public class Base {
    @Id
    Long id;
}
