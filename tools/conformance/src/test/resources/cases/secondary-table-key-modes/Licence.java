package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "licence_details",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "holder", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
public class Licence {
    @Id
    Long id;

    @OneToOne
    @MapsId
    Person owner;
}
