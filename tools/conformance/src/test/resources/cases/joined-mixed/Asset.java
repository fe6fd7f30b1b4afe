package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.Set;
import org.hibernate.annotations.NaturalId;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
public abstract class Asset {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;

    @NaturalId
    String code;

    @Version
    long version;

    @OneToMany(mappedBy = "asset")
    Set<Event> events;
}
