package example;

import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SecondaryTables;
import org.hibernate.annotations.SecondaryRow;

@Entity
@SecondaryTables({
    @SecondaryTable(name = "place_more", pkJoinColumns = {
        @PrimaryKeyJoinColumn(name = "the_town", referencedColumnName = "town"),
        @PrimaryKeyJoinColumn(name = "the_country", referencedColumnName = "country")}),
    @SecondaryTable(name = "place_less", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
})
@SecondaryRow(table = "place_less", optional = false)
public class Place {
    @EmbeddedId
    PlaceKey key;

    @Column(table = "place_more")
    String mayor;

    @Column(table = "place_less")
    String motto;
}
