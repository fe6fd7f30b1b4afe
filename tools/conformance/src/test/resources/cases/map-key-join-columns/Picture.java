package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Picture {
    @Id
    Long id;
}
