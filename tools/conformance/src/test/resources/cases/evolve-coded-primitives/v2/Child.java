package example;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.YesNoConverter;

@Entity
public class Child extends Person {
    String school;

    @JdbcTypeCode(SqlTypes.CHAR)
    boolean swims;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    long lessons;

    @Convert(converter = YesNoConverter.class)
    boolean dives;
}
