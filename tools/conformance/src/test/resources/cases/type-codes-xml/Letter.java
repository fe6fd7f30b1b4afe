package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Letter {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.SQLXML)
    String text;

    @JdbcTypeCode(SqlTypes.XML_ARRAY)
    String[] many;
}
