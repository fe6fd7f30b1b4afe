package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.AttributeOverrides;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import java.util.List;
import java.util.Map;

@Entity
@AttributeOverride(name = "created.by", column = @Column(name = "created_by_whom", length = 40))
@AssociationOverride(name = "created.editor", joinColumns = @JoinColumn(name = "edited_by"))
public class Person extends Base {
    @Embedded
    @AttributeOverrides({
        @AttributeOverride(name = "street.name", column = @Column(name = "home_street", nullable = false)),
        @AttributeOverride(name = "street.lane.number", column = @Column(name = "home_lane")),
        @AttributeOverride(name = "town", column = @Column(name = "home_town", unique = true))
    })
    @AssociationOverride(name = "street.keeper", joinColumns = @JoinColumn(name = "home_keeper", nullable = false))
    Address home;

    @Embedded
    @AttributeOverride(name = "street.name", column = @Column(name = "work_street"))
    @AttributeOverride(name = "street.lane.number", column = @Column(name = "work_lane"))
    @AttributeOverride(name = "town", column = @Column(name = "work_town"))
    @AssociationOverride(name = "street.keeper", joinColumns = @JoinColumn(name = "work_keeper", foreignKey = @ForeignKey(name = "fk_work_keeper")))
    Address work;

    @ElementCollection
    @AttributeOverride(name = "street.name", column = @Column(name = "el_street"))
    @AttributeOverride(name = "street.lane.number", column = @Column(name = "el_lane"))
    @AssociationOverride(name = "street.keeper", joinColumns = @JoinColumn(name = "el_keeper"))
    List<Address> others;

    @ElementCollection
    @AttributeOverride(name = "key.width", column = @Column(name = "key_width"))
    @AttributeOverride(name = "value.town", column = @Column(name = "value_town", nullable = false))
    @AttributeOverride(name = "value.street.name", column = @Column(name = "value_street"))
    Map<Size, Address> bySize;
}
