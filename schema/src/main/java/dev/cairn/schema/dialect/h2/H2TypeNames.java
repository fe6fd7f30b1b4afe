package dev.cairn.schema.dialect.h2;

import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.model.LogicalType;
import java.util.stream.Collectors;

/** The types of Hibernate 7.4.5's {@code H2Dialect}. */
final class H2TypeNames implements TypeNames {

    /** The longest {@code varchar} and {@code varbinary} (H2's {@code Constants.MAX_STRING_LENGTH}). */
    private static final int MAX_LENGTH = 1_048_576;

    /** All but an array of a domain. */
    @Override
    public boolean has(LogicalType type) {
        return !(type instanceof LogicalType.Array array && array.element() instanceof LogicalType.NamedEnum);
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
                        case 8 -> "tinyint";
                        case 16 -> "smallint";
                        case 32 -> "integer";
                        default -> "bigint";
                    });
        }

        @Override
        public NativeType floating(LogicalType.Floating type) {
            return NativeType.of(type.bits() == 0 ? "real" : "float(" + type.bits() + ")");
        }

        @Override
        public NativeType decimal(LogicalType.Decimal type) {
            return NativeType.of("numeric(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public NativeType text(LogicalType.Text type) {
            return varchar(type.length());
        }

        private static NativeType varchar(long length) {
            return NativeType.of(length > MAX_LENGTH ? "clob" : "varchar(" + length + ")");
        }

        @Override
        public NativeType fixedText(LogicalType.FixedText type) {
            return NativeType.of("char(" + type.length() + ")");
        }

        @Override
        public NativeType longText(LogicalType.LongText type) {
            return NativeType.of("clob");
        }

        @Override
        public NativeType binary(LogicalType.Binary type) {
            return NativeType.of(type.length() > MAX_LENGTH ? "blob" : "varbinary(" + type.length() + ")");
        }

        @Override
        public NativeType fixedBinary(LogicalType.FixedBinary type) {
            return NativeType.of("binary(" + type.length() + ")");
        }

        @Override
        public NativeType longBinary(LogicalType.LongBinary type) {
            return NativeType.of("blob");
        }

        @Override
        public NativeType date(LogicalType.Date type) {
            return NativeType.of("date");
        }

        @Override
        public NativeType time(LogicalType.Time type) {
            return NativeType.of("time(" + type.precision() + ")" + zone(type.zoned()));
        }

        @Override
        public NativeType timestamp(LogicalType.Timestamp type) {
            return NativeType.of("timestamp(" + type.precision() + ")" + zone(type.zoned()));
        }

        private static String zone(boolean zoned) {
            return zoned ? " with time zone" : "";
        }

        @Override
        public NativeType json(LogicalType.Json type) {
            return NativeType.of("json");
        }

        @Override
        public NativeType xml(LogicalType.Xml type) {
            return NativeType.of("clob");
        }

        @Override
        public NativeType interval(LogicalType.Interval type) {
            return NativeType.of("interval second(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public NativeType inet(LogicalType.Inet type) {
            return NativeType.of("varbinary(" + type.length() + ")");
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
                case STRING -> count == 0 ? varchar(type.length()) : NativeType.of(nativeEnum(type));
                case ORDINAL ->
                    new NativeType(
                            count > Byte.MAX_VALUE + 1 ? "smallint" : "tinyint",
                            unchecked ? null : column + " between 0 and " + (count - 1));
            };
        }

        /** Hibernate lists the constants of a native enum by alphabet. */
        private static String nativeEnum(LogicalType.Enumeration type) {
            return type.constants().stream()
                    .sorted()
                    .map(SqlWriter::literal)
                    .collect(Collectors.joining(", ", "enum (", ")"));
        }
    }
}
