package example;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@AssociationOverride(name = "inherited", joinTable = @JoinTable(name = "heirs"))
public class Person extends Inhabitant {
    @Id
    Long id;

    @ManyToOne
    @JoinTable(name = "queued")
    Town queue;

    @ManyToOne
    @JoinTable(name = "named")
    Town named;

    @ManyToOne
    @JoinTable(name = "counted")
    Town counted;

    @ManyToOne
    @JoinTable(name = "employed")
    Town employed;

    @ManyToOne
    @JoinTable(name = "housed")
    Town housed;

    @ManyToOne
    @JoinTable(name = "walking")
    Town walking;

    @ManyToOne
    @JoinTable(name = "standing")
    Town standing;

    Home home;
}
