package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Atlas {
    @Id
    Long id;
}
