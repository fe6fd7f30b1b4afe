package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "derived_more")
public class Derived extends Base {
    @Column(table = "derived_more")
    String more;
}
