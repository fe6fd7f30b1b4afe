package example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.hibernate.annotations.JavaType;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.java.ByteArrayJavaType;
import org.hibernate.type.descriptor.java.CharacterArrayJavaType;
import org.hibernate.type.descriptor.jdbc.BigIntJdbcType;
import org.hibernate.type.descriptor.jdbc.BinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.BooleanJdbcType;
import org.hibernate.type.descriptor.jdbc.CharJdbcType;
import org.hibernate.type.descriptor.jdbc.DateJdbcType;
import org.hibernate.type.descriptor.jdbc.DecimalJdbcType;
import org.hibernate.type.descriptor.jdbc.LongVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NVarcharJdbcType;
import org.hibernate.type.descriptor.jdbc.NumericJdbcType;
import org.hibernate.type.descriptor.jdbc.SmallIntJdbcType;
import org.hibernate.type.descriptor.jdbc.TimestampJdbcType;
import org.hibernate.type.descriptor.jdbc.TinyIntJdbcType;
import org.hibernate.type.descriptor.jdbc.UUIDJdbcType;
import org.hibernate.type.descriptor.jdbc.VarbinaryJdbcType;
import org.hibernate.type.descriptor.jdbc.VarcharJdbcType;

@Entity
public class Product {
    @Id
    Long id;

    @JdbcType(VarcharJdbcType.class)
    Integer f0;

    @JdbcType(LongVarcharJdbcType.class)
    String f1;

    @JdbcType(CharJdbcType.class)
    UUID f2;

    @JdbcType(UUIDJdbcType.class)
    UUID f3;

    @JdbcType(BinaryJdbcType.class)
    byte[] f4;

    @JdbcType(VarbinaryJdbcType.class)
    byte[] f5;

    @JdbcType(NumericJdbcType.class)
    Long f6;

    @JdbcType(DecimalJdbcType.class)
    Long f7;

    @JdbcType(TimestampJdbcType.class)
    Instant f8;

    @JdbcType(BigIntJdbcType.class)
    Integer f9;

    @JdbcType(TinyIntJdbcType.class)
    Integer f10;

    @JdbcType(SmallIntJdbcType.class)
    Integer f11;

    @JdbcType(DateJdbcType.class)
    LocalDateTime f12;

    @JdbcType(BooleanJdbcType.class)
    Boolean f13;

    @JdbcType(NVarcharJdbcType.class)
    String f14;

    @JavaType(CharacterArrayJavaType.class)
    Character[] letters;

    @JavaType(ByteArrayJavaType.class)
    Byte[] bytes;
}
