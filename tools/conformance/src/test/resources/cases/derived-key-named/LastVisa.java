package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "more_of_last")
public class LastVisa extends Visa {
    @Column(table = "more_of_last")
    String last;
}
