package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Keyed2 {
    @Id
    Long id;
}
