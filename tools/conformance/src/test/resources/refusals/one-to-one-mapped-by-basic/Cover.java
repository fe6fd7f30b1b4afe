package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Cover {
    @Id
    Long id;

    String title;
}
