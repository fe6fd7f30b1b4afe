package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Unit {
    @Id
    Long id;
}
