package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Attachment {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.BINARY)
    byte[] binaryBytes;

    @JdbcTypeCode(SqlTypes.VARBINARY)
    byte[] varbinaryBytes;

    @JdbcTypeCode(SqlTypes.LONGVARBINARY)
    byte[] longvarbinaryBytes;

    @JdbcTypeCode(SqlTypes.LONG32VARBINARY)
    byte[] long32varbinaryBytes;

    @JdbcTypeCode(SqlTypes.BLOB)
    byte[] blobBytes;

    @JdbcTypeCode(SqlTypes.MATERIALIZED_BLOB)
    byte[] materialized_blobBytes;
}
