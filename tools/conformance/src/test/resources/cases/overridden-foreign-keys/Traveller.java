package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;

@Entity
public class Traveller {
    @Id
    Long id;

    @Embedded
    Journey there;

    @Embedded
    @AssociationOverride(name = "origin", joinColumns = @JoinColumn(name = "back_origin"))
    @AssociationOverride(name = "goal", joinColumns = @JoinColumn(name = "back_goal"))
    @AssociationOverride(name = "stop", joinColumns = @JoinColumn(name = "back_stop"),
            foreignKey = @ForeignKey(name = "fk_back_stop"))
    @AssociationOverride(name = "detour", joinColumns = @JoinColumn(name = "back_detour",
            foreignKey = @ForeignKey(name = "fk_back_detour")))
    @AssociationOverride(name = "night", joinColumns = @JoinColumn(name = "back_night",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)))
    Journey back;
}
