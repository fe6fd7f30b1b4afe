package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Town {
    @Id
    Long id;
}
