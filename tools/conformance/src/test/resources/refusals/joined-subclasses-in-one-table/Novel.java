package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "more")
public class Novel extends Book {
    String hero;
}
