package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Buyer {
    @Id
    Long id;

    String name;
}
