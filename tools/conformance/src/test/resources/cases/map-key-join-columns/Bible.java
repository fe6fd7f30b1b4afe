package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Bible {
    @Id
    Long id;
}
