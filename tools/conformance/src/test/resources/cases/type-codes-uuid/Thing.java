package example;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Thing {
    @Id
    @JdbcTypeCode(SqlTypes.UUID)
    UUID id;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID coded;

    @JdbcTypeCode(SqlTypes.UUID)
    @Column(nullable = false, unique = true)
    UUID mandatory;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.UUID)
    Set<UUID> elements;

    @ManyToOne
    Thing other;
}
