package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

/** A check that is always true; H2 keeps nothing of its columns. */
@Entity
@Check(name = "ck_always", constraints = "1 = 1 or radius > 0")
public class Shape {
    @Id
    Long id;

    Integer radius;

}
