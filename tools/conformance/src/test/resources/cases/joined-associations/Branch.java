package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.PrimaryKeyJoinColumns;

@Entity
@DiscriminatorValue("3")
@PrimaryKeyJoinColumns(value = {
        @PrimaryKeyJoinColumn(name = "branch_country", referencedColumnName = "country"),
        @PrimaryKeyJoinColumn(name = "branch_number", referencedColumnName = "number")},
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Branch extends Company {
    @OneToOne
    Branch successor;
}
