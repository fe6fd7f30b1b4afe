package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Paint {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Colour varcharColour;

    @JdbcTypeCode(SqlTypes.CHAR)
    Colour charColour;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Colour nvarcharColour;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Colour integerColour;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Colour smallintColour;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Colour tinyintColour;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Colour bigintColour;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Colour named_enumColour;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "second_named", nullable = false)
    Colour secondColour;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Enumerated(EnumType.ORDINAL)
    Colour thirdColour;
}
