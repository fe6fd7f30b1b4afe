package example;

import jakarta.persistence.Entity;
import jakarta.persistence.OneToOne;

/** Its own box is unique; that of every tome is so among the tomes of the same table only where it has one column. */
@Entity
public class Atlas extends Tome {
    @OneToOne
    Box poster;
}
