package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@IdClass(PassportKey.class)
public class Passport {
    @Id
    @ManyToOne
    Address owner;

    @Id
    Integer number;
}
