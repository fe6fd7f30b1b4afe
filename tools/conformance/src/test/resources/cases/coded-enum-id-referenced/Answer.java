package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Answer {
    @Id
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Kind id;
}
