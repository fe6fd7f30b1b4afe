package example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Note {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.CHAR)
    String charText;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    String varcharText;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    String longvarcharText;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    String long32varcharText;

    @JdbcTypeCode(SqlTypes.NCHAR)
    String ncharText;

    @JdbcTypeCode(SqlTypes.NVARCHAR)
    String nvarcharText;

    @JdbcTypeCode(SqlTypes.LONGNVARCHAR)
    String longnvarcharText;

    @JdbcTypeCode(SqlTypes.LONG32NVARCHAR)
    String long32nvarcharText;

    @JdbcTypeCode(SqlTypes.CLOB)
    String clobText;

    @JdbcTypeCode(SqlTypes.NCLOB)
    String nclobText;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_CLOB)
    String materialized_clobText;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_NCLOB)
    String materialized_nclobText;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 10)
    String code;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    @Column(length = 40000)
    String longer;

    @Lob
    @JdbcTypeCode(SqlTypes.VARCHAR)
    String plain;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    char[] letters;

    @JdbcTypeCode(SqlTypes.VARCHAR)
    char letter;

    @Column(length = 0)
    String endless;
}
