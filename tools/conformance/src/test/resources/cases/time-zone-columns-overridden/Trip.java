package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Trip {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "start", column = @Column(name = "passed_over"))
    Span there;
}
