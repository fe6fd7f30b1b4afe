package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public interface Book { // refused: MP103
    @Id
    Long getId();
}
