package example;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "person_details",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "holder", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
@SecondaryTable(
        name = "person_notes",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "holder"),
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Person {
    @Id
    Long id;

    @Column(table = "person_details")
    String remark;
}
