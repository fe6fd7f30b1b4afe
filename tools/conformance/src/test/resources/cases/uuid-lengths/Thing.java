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
    @Column(length = 16)
    UUID id;

    @Column(length = 36)
    UUID plain;

    @JdbcTypeCode(SqlTypes.UUID)
    UUID coded;

    @JdbcTypeCode(SqlTypes.UUID)
    @Column(length = 36)
    UUID longer;

    @JdbcTypeCode(SqlTypes.UUID)
    @Column(length = 255)
    UUID stated;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 20)
    UUID bytes;

    @ElementCollection
    @JdbcTypeCode(SqlTypes.UUID)
    @Column(length = 20)
    Set<UUID> elements;

    @ManyToOne
    Thing other;
}
