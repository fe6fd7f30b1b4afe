package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Version;

@Entity
public class Novel extends Book {
    @Version // refused: MP521
    int version;
}
