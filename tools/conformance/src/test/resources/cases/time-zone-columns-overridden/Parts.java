package example;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@AttributeOverride(name = "made.instant", column = @Column(name = "made_at"))
public class Parts extends Base {
    @Id
    Long id;

    @Embedded
    @AttributeOverride(name = "start.instant", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "finish.zoneOffset", column = @Column(name = "finish_zone", nullable = false))
    @AttributeOverride(name = "bell.utcTime", column = @Column(name = "rings_at"))
    Span there;
}
