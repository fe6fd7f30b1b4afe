package example;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Tour {
    @Id
    Long id;

    @Embedded
    Trip trip;
}
