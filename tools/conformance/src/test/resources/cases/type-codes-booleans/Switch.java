package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Switch {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.BIT)
    boolean bitFlag;

    @JdbcTypeCode(SqlTypes.BOOLEAN)
    boolean booleanFlag;

    @JdbcTypeCode(SqlTypes.TINYINT)
    boolean tinyintFlag;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    boolean smallintFlag;

    @JdbcTypeCode(SqlTypes.INTEGER)
    boolean integerFlag;

    @JdbcTypeCode(SqlTypes.CHAR)
    boolean charFlag;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    boolean varcharFlag;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    boolean numericFlag;
}
