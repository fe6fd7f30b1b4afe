package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Novel extends Book {
    @Id // refused: MP521
    Long number;
}
