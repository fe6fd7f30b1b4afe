package example;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
public class Sound {
    @Column(nullable = false, length = 40)
    String title;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] data;
}
