package example;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "party_kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("0")
public class Party {
    @EmbeddedId
    PartyKey key;

    @ManyToOne
    Party contact;

    @ElementCollection
    Set<String> phones;
}
