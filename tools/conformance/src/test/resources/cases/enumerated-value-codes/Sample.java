package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Sample {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Tiny tinyAsVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    Tiny tinyAsChar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Tiny tinyAsNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Tiny tinyAsLongvarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Tiny tinyAsNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Tiny tinyAsDecimal;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Tiny tinyAsTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Tiny tinyAsSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Tiny tinyAsInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Tiny tinyAsBigint;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Tiny tinyAsDouble;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Tiny tinyAsFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Tiny tinyAsReal;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Small smallAsVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    Small smallAsChar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Small smallAsNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Small smallAsLongvarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Small smallAsNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Small smallAsDecimal;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Small smallAsTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Small smallAsSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Small smallAsInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Small smallAsBigint;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Small smallAsDouble;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Small smallAsFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Small smallAsReal;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Number numberAsVarchar;

    @JdbcTypeCode(SqlTypes.CHAR)
    Number numberAsChar;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Number numberAsNvarchar;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Number numberAsLongvarchar;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Number numberAsNumeric;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Number numberAsDecimal;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Number numberAsTinyint;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Number numberAsSmallint;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Number numberAsInteger;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Number numberAsBigint;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Number numberAsDouble;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Number numberAsFloat;

    @JdbcTypeCode(SqlTypes.REAL)
    Number numberAsReal;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Word wordAsVarchar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.CHAR)
    Word wordAsChar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Word wordAsNvarchar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Word wordAsLongvarchar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Letter letterAsVarchar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.CHAR)
    Letter letterAsChar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NVARCHAR)
    Letter letterAsNvarchar;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    Letter letterAsLongvarchar;

    @Column(length = 30)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Number sized;

    @Column(precision = 7)
    @JdbcTypeCode(SqlTypes.NUMERIC)
    Number precise;
}
