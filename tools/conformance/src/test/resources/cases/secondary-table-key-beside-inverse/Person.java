package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(name = "details", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Person {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(table = "details")
    Town town;
}
