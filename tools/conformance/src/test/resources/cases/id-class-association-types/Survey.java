package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Survey {
    @Id
    @JdbcTypeCode(SqlTypes.CHAR)
    UUID code;
}
