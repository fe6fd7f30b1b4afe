package example;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "personDetails", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Person {
    @Id
    Long id;

    @Column(table = "personDetails")
    String motto;
}
