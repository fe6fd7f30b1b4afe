package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "place_details",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(
                    name = "a",
                    referencedColumnName = "x",
                    foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            @PrimaryKeyJoinColumn(name = "b", referencedColumnName = "y")
        })
public class Place {
    @EmbeddedId
    Spot id;
}
