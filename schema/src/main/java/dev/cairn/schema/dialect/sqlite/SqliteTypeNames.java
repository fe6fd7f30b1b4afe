package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.model.LogicalType;
import java.util.stream.Collectors;

/**
 * The types of {@code SQLiteDialect} in Hibernate 7.4.5's community dialects. To SQLite they are labels with an affinity:
 * neither lengths nor precisions are heeded.
 */
final class SqliteTypeNames implements TypeNames {

    @Override
    public boolean has(LogicalType type) {
        return !(type instanceof LogicalType.Interval || type instanceof LogicalType.NamedEnum);
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
            return NativeType.of("float");
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
            return "varchar(" + length + ")";
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
            return NativeType.of("blob");
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
            return NativeType.of(type.zone() == LogicalType.Zone.NATIVE ? "time" : "time(" + type.precision() + ")");
        }

        @Override
        public NativeType timestamp(LogicalType.Timestamp type) {
            return NativeType.of("timestamp");
        }

        @Override
        public NativeType uuid(LogicalType.Uuid type) {
            return NativeType.of("blob");
        }

        @Override
        public NativeType enumeration(LogicalType.Enumeration type) {
            int count = type.constants().size();
            boolean unchecked = count == 0 || type.referring();
            return switch (type.style()) {
                case STRING -> new NativeType(varchar(type.length()), unchecked ? null : column + among(type));
                case ORDINAL ->
                    new NativeType(
                            count > Byte.MAX_VALUE + 1 ? "smallint" : "tinyint",
                            unchecked ? null : column + " between 0 and " + (count - 1));
            };
        }

        @Override
        public NativeType fixedBinary(LogicalType.FixedBinary type) {
            return NativeType.of("blob");
        }

        @Override
        public NativeType json(LogicalType.Json type) {
            return NativeType.of("clob");
        }

        @Override
        public NativeType xml(LogicalType.Xml type) {
            return NativeType.of("clob");
        }

        /** Not asked for: Hibernate's dialect has no type for it. */
        @Override
        public NativeType interval(LogicalType.Interval type) {
            return NativeType.of("numeric(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public NativeType inet(LogicalType.Inet type) {
            return NativeType.of("blob");
        }

        @Override
        public NativeType choice(LogicalType.Choice type) {
            return type.base().accept(this).with(NativeType.among(type, column));
        }

        /** Not asked for: Hibernate's dialect has no type for it. */
        @Override
        public NativeType namedEnum(LogicalType.NamedEnum type) {
            return NativeType.of("varchar(255)");
        }

        /** Hibernate stores the array as one serialised value. */
        @Override
        public NativeType array(LogicalType.Array type) {
            return NativeType.of("blob");
        }

        private static String among(LogicalType.Enumeration type) {
            return type.constants().stream().map(SqlWriter::literal).collect(Collectors.joining(", ", " in (", ")"));
        }
    }
}
