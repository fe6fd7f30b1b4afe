package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "tower_details",
        pkJoinColumns = {@PrimaryKeyJoinColumn(name = "a"), @PrimaryKeyJoinColumn(name = "b")},
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
public class Tower {
    @Id
    @OneToOne
    Place place;
}
