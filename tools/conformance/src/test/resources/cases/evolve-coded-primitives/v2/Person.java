package example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Person {
    @Id
    @GeneratedValue
    Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    boolean member;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    boolean guest;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    int visits;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    double weight;
}
