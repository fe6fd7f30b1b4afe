package example;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public class Passport {
    @Id
    Long number;

    @OneToOne
    @MapsId("number")
    @JoinColumn(name = "address")
    Address owner;

    @ElementCollection
    Set<String> names;

    @ManyToMany
    Set<Stamp> stamps;

    @OneToMany
    @JoinColumn
    Set<Stamp> more;
}
