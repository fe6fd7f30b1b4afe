package example;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.Set;

@Entity
public class Ship {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(name = "fk_ship_port"))
    Port home;

    @ManyToOne
    @JoinColumn(name = "loose", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Port loose;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(value = ConstraintMode.CONSTRAINT))
    Port plain;

    @OneToMany
    @JoinColumn(name = "ship_id", foreignKey = @ForeignKey(name = "fk_port_ship"))
    Set<Port> visited;

    @ElementCollection
    @CollectionTable(foreignKey = @ForeignKey(name = "fk_flags_ship"))
    Set<String> flags;
}
