package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.Set;

@Entity
@Table(name = "OtherTHINGS", indexes = @Index(columnList = "firstName, last_name desc"), uniqueConstraints = @UniqueConstraint(columnNames = {"firstName", "LAST"}))
public class OtherThing {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "otherGen")
    @SequenceGenerator(name = "otherGen", sequenceName = "OtherSeqName")
    Long id;

    String firstName;

    String last_name;

    @Column(name = "LAST")
    String shortName;

    @ManyToMany
    Set<HTTPServerLog> serverLogs;

    @OneToMany
    Set<UniThing> uniThings;
}
