package example;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;

@Embeddable
public class Journey {
    @ManyToOne
    @JoinColumn(name = "origin_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Town origin;

    @ManyToOne
    @JoinColumn(name = "goal_id", foreignKey = @ForeignKey(name = "fk_goal"))
    Town goal;

    @OneToOne
    @JoinColumns(value = @JoinColumn(name = "stop_id"), foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Town stop;

    @ManyToOne
    Town detour;

    @ManyToOne
    @JoinColumn(name = "night_id", foreignKey = @ForeignKey(name = "fk_night"))
    Town night;
}
