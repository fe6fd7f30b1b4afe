package example;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

@Entity
public class Novel extends Book {
    @EmbeddedId // refused: MP521
    Key key;
}
