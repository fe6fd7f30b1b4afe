package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Printer {
    @Id
    Long id;
}
