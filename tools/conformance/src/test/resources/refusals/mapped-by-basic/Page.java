package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Page {
    @Id
    Long id;

    int number;
}
