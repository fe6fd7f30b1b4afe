package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Stamp {
    @Id
    Long id;

    @ManyToOne
    Passport passport;
}
