package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Reading {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.TINYINT)
    Integer tinyintInt;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Integer smallintInt;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Integer integerInt;

    @JdbcTypeCode(SqlTypes.BIGINT)
    Integer bigintInt;

    @JdbcTypeCode(SqlTypes.REAL)
    Integer realInt;

    @JdbcTypeCode(SqlTypes.FLOAT)
    Integer floatInt;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    Integer doubleInt;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Integer numericInt;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    Integer decimalInt;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Integer varcharInt;

    @JdbcTypeCode(SqlTypes.CHAR)
    Integer charInt;

    @JdbcTypeCode(SqlTypes.BIGINT)
    BigDecimal bigintBig;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    BigDecimal doubleBig;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    BigDecimal numericBig;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    BigDecimal decimalBig;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    BigDecimal varcharBig;

    @JdbcTypeCode(SqlTypes.REAL)
    double realDbl;

    @JdbcTypeCode(SqlTypes.FLOAT)
    double floatDbl;

    @JdbcTypeCode(SqlTypes.DECIMAL)
    double decimalDbl;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    double varcharDbl;

    @JdbcTypeCode(SqlTypes.INTEGER)
    Long integerLong;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    Long numericLong;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Long varcharLong;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    Short shortText;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    BigInteger integerText;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    BigInteger integerNumber;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    Year founded;

    @JdbcTypeCode(SqlTypes.NUMERIC)
    @Column(precision = 5, scale = 1)
    Integer fixed;

    @JdbcTypeCode(SqlTypes.DOUBLE)
    @Column(precision = 5)
    BigDecimal rough;
}
