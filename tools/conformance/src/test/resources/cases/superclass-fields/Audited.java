package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Set;

@MappedSuperclass
public abstract class Audited {
    @Column(nullable = false, updatable = false)
    Instant created;

    Instant changed;

    @ManyToOne
    Account changedBy;

    @Embedded
    Source source;

    @ElementCollection
    Set<String> labels;
}
