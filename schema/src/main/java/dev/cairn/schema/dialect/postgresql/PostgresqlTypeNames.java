package dev.cairn.schema.dialect.postgresql;

import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.model.LogicalType;
import java.util.stream.Collectors;

/** The types of Hibernate 7.4.5's {@code PostgreSQLDialect}. */
final class PostgresqlTypeNames implements TypeNames {

    /** The longest {@code varchar} (PostgreSQL's {@code MaxAttrSize}). */
    private static final int MAX_LENGTH = 10_485_760;

    /** The most bits that {@code float(n)} keeps in four bytes. */
    private static final int SINGLE_BITS = 24;

    /** The finest seconds of an interval. */
    private static final int MAX_FRACTION = 6;

    @Override
    public boolean has(LogicalType type) {
        return true;
    }

    @Override
    public NativeType of(LogicalType type, String column) {
        return type.accept(new Naming(column));
    }

    private record Naming(String column) implements LogicalType.Visitor<NativeType> {
        @Override
        public NativeType bool(LogicalType.Bool type) {
            return NativeType.of("boolean");
        }

        @Override
        public NativeType integer(LogicalType.Int type) {
            return NativeType.of(
                    switch (type.bits()) {
                        case 8, 16 -> "smallint";
                        case 32 -> "integer";
                        default -> "bigint";
                    });
        }

        @Override
        public NativeType floating(LogicalType.Floating type) {
            if (type.bits() == 0) {
                return NativeType.of("real");
            }
            return NativeType.of(type.bits() > SINGLE_BITS ? "float(" + type.bits() + ")" : "float4");
        }

        @Override
        public NativeType decimal(LogicalType.Decimal type) {
            return NativeType.of("numeric(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public NativeType text(LogicalType.Text type) {
            return NativeType.of(varchar(type.length()));
        }

        private static String varchar(long length) {
            return length > MAX_LENGTH ? "text" : "varchar(" + length + ")";
        }

        @Override
        public NativeType fixedText(LogicalType.FixedText type) {
            return NativeType.of("char(" + type.length() + ")");
        }

        @Override
        public NativeType longText(LogicalType.LongText type) {
            return NativeType.of("oid");
        }

        @Override
        public NativeType binary(LogicalType.Binary type) {
            return NativeType.of("bytea");
        }

        @Override
        public NativeType fixedBinary(LogicalType.FixedBinary type) {
            return NativeType.of("bytea");
        }

        @Override
        public NativeType longBinary(LogicalType.LongBinary type) {
            return NativeType.of("oid");
        }

        @Override
        public NativeType date(LogicalType.Date type) {
            return NativeType.of("date");
        }

        /** Hibernate does without {@code time with time zone} here unless told to. */
        @Override
        public NativeType time(LogicalType.Time type) {
            String zone = type.zone() == LogicalType.Zone.NATIVE ? " with time zone" : "";
            return NativeType.of("time(" + type.precision() + ")" + zone);
        }

        @Override
        public NativeType timestamp(LogicalType.Timestamp type) {
            return NativeType.of("timestamp(" + type.precision() + ")" + (type.zoned() ? " with time zone" : ""));
        }

        @Override
        public NativeType json(LogicalType.Json type) {
            return NativeType.of("jsonb");
        }

        @Override
        public NativeType xml(LogicalType.Xml type) {
            return NativeType.of("xml");
        }

        @Override
        public NativeType interval(LogicalType.Interval type) {
            return NativeType.of("interval second(" + Math.min(type.scale(), MAX_FRACTION) + ")");
        }

        @Override
        public NativeType inet(LogicalType.Inet type) {
            return NativeType.of("inet");
        }

        @Override
        public NativeType choice(LogicalType.Choice type) {
            return type.base().accept(this).with(NativeType.among(type, column));
        }

        @Override
        public NativeType namedEnum(LogicalType.NamedEnum type) {
            return NativeType.of(type.name());
        }

        /** Hibernate checks no elements. */
        @Override
        public NativeType array(LogicalType.Array type) {
            String length = type.length() == 0 ? "" : "[" + type.length() + "]";
            return NativeType.of(type.element().accept(this).sql() + " array" + length);
        }

        @Override
        public NativeType uuid(LogicalType.Uuid type) {
            return NativeType.of("uuid");
        }

        @Override
        public NativeType enumeration(LogicalType.Enumeration type) {
            int count = type.constants().size();
            boolean unchecked = count == 0 || type.referring();
            return switch (type.style()) {
                case STRING -> new NativeType(varchar(type.length()), unchecked ? null : column + among(type));
                case ORDINAL -> new NativeType("smallint", unchecked ? null : column + " between 0 and " + (count - 1));
            };
        }

        private static String among(LogicalType.Enumeration type) {
            return type.constants().stream().map(SqlWriter::literal).collect(Collectors.joining(", ", " in (", ")"));
        }
    }
}
