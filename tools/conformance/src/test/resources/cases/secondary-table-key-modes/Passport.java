package example;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "passport_details",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "holder"),
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@SecondaryTable(
        name = "passport_notes",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "holder", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
public class Passport {
    @Id
    @OneToOne
    Person owner;

    @Column(table = "passport_details")
    String remark;
}
