package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Map;
import java.util.Set;

@Entity
public class HTTPServerLog {
    @Id
    @GeneratedValue
    Long logId;

    String requestURL;

    @Column(name = "explicitName")
    String other;

    String a1B;

    String address2Line;

    String iOS;

    String already_snake;

    @ManyToOne
    HTTPServerLog parentLog;

    @ElementCollection
    Set<String> nickNames;

    @ElementCollection
    @OrderColumn
    List<String> orderedOnes;

    @ElementCollection
    Map<String, String> someMap;

    @Version
    int lockVersion;

    LogKind someKind;

    @OneToMany
    @JoinColumn
    Set<OtherThing> joinedThings;

    @OneToOne
    OtherThing oneThing;

    @ManyToOne
    @JoinColumn(name = "explicitFk")
    OtherThing explicitThing;
}
