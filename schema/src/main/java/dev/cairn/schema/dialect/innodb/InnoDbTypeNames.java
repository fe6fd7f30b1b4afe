package dev.cairn.schema.dialect.innodb;

import dev.cairn.schema.dialect.NativeType;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.dialect.TypeNames;
import dev.cairn.schema.model.LogicalType;
import java.util.List;
import java.util.stream.Collectors;

/** The types of Hibernate 7.4.5's {@code MySQLDialect} and of its {@code MariaDBDialect}, which differ in little. */
public final class InnoDbTypeNames implements TypeNames {

    /** The longest {@code varchar}, in characters of four bytes: a row takes 65535 bytes. */
    private static final int MAX_VARCHAR = 16_383;

    /** The longest {@code varbinary}. */
    private static final int MAX_VARBINARY = 65_535;

    /** The longest of the first three of the four sizes that large objects have; Hibernate counts characters for bytes. */
    private static final long[] SIZES = {255, 65_535, 16_777_215};

    private static final String[] SIZE_NAMES = {"tiny", "", "medium"};

    /** The finest fraction of a second: microseconds. */
    private static final int MAX_FRACTION = 6;

    /** The length of a column that states none. */
    private static final int UNSTATED = 255;

    private final String uuid;
    private final String national;

    /**
     * @param uuid the type of a UUID
     * @param national what follows a text type of the national character set
     */
    public InnoDbTypeNames(String uuid, String national) {
        this.uuid = uuid;
        this.national = national;
    }

    @Override
    public boolean has(LogicalType type) {
        return !(isRefused(type) || type instanceof LogicalType.NamedEnum || type instanceof LogicalType.Interval);
    }

    /** Hibernate's dialect has names for these, but the database does not take them. */
    private static boolean isRefused(LogicalType type) {
        return type instanceof LogicalType.Time time
                ? time.zone() == LogicalType.Zone.NATIVE || time.precision() > MAX_FRACTION
                : type instanceof LogicalType.Timestamp timestamp && timestamp.precision() > MAX_FRACTION;
    }

    @Override
    public NativeType of(LogicalType type, String column) {
        return type.accept(new Naming(column));
    }

    private static String sized(String kind, long length) {
        for (int i = 0; i < SIZES.length; i++) {
            if (length <= SIZES[i]) {
                return SIZE_NAMES[i] + kind;
            }
        }
        return "long" + kind;
    }

    private final class Naming implements LogicalType.Visitor<NativeType> {
        private final String column;

        private Naming(String column) {
            this.column = column;
        }

        @Override
        public NativeType bool(LogicalType.Bool type) {
            return NativeType.of("bit");
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

        /** Up to 24 bits it is a {@code float}; Hibernate says 23. What SQL calls {@code real} is a double. */
        @Override
        public NativeType floating(LogicalType.Floating type) {
            return type.bits() == 0
                    ? NativeType.of("real")
                    : NativeType.of("float(" + (type.bits() == 24 ? 23 : type.bits()) + ")");
        }

        @Override
        public NativeType decimal(LogicalType.Decimal type) {
            return NativeType.of("decimal(" + type.precision() + "," + type.scale() + ")");
        }

        @Override
        public NativeType text(LogicalType.Text type) {
            return text(varchar(type.length()), type.national());
        }

        private static String varchar(long length) {
            return length > MAX_VARCHAR ? sized("text", length) : "varchar(" + length + ")";
        }

        private NativeType text(String name, boolean inNational) {
            return NativeType.of(inNational ? name + national : name);
        }

        /** A {@code char} would lose blanks at its end. */
        @Override
        public NativeType fixedText(LogicalType.FixedText type) {
            return text("varchar(" + type.length() + ")", type.national());
        }

        @Override
        public NativeType longText(LogicalType.LongText type) {
            return text(large("text", type.length()), type.national());
        }

        /** Without a stated length, which is 255, it takes whatever comes. */
        private static String large(String kind, long length) {
            return length == UNSTATED ? "long" + kind : sized(kind, length);
        }

        @Override
        public NativeType binary(LogicalType.Binary type) {
            return NativeType.of(
                    type.length() > MAX_VARBINARY ? sized("blob", type.length()) : "varbinary(" + type.length() + ")");
        }

        @Override
        public NativeType fixedBinary(LogicalType.FixedBinary type) {
            return NativeType.of("binary(" + type.length() + ")");
        }

        @Override
        public NativeType longBinary(LogicalType.LongBinary type) {
            return NativeType.of(large("blob", type.length()));
        }

        @Override
        public NativeType date(LogicalType.Date type) {
            return NativeType.of("date");
        }

        @Override
        public NativeType time(LogicalType.Time type) {
            return NativeType.of("time(" + type.precision() + ")");
        }

        @Override
        public NativeType timestamp(LogicalType.Timestamp type) {
            boolean zoned = type.zone() == LogicalType.Zone.NATIVE;
            return NativeType.of((zoned ? "timestamp(" : "datetime(") + type.precision() + ")");
        }

        @Override
        public NativeType uuid(LogicalType.Uuid type) {
            return NativeType.of(uuid);
        }

        @Override
        public NativeType enumeration(LogicalType.Enumeration type) {
            int count = type.constants().size();
            boolean unchecked = count == 0 || type.referring();
            return switch (type.style()) {
                case STRING -> NativeType.of(count == 0 ? varchar(type.length()) : nativeEnum(type.constants()));
                case ORDINAL ->
                    new NativeType(
                            count > Byte.MAX_VALUE + 1 ? "smallint" : "tinyint",
                            unchecked ? null : column + " between 0 and " + (count - 1));
            };
        }

        /** Hibernate lists the constants of a native enum by alphabet. */
        private static String nativeEnum(List<String> constants) {
            return constants.stream().sorted().map(SqlWriter::literal).collect(Collectors.joining(",", "enum (", ")"));
        }

        @Override
        public NativeType choice(LogicalType.Choice type) {
            return type.base().accept(this).with(NativeType.among(type, column));
        }

        /** There are no named types; this is what comes nearest. */
        @Override
        public NativeType namedEnum(LogicalType.NamedEnum type) {
            return NativeType.of(nativeEnum(type.constants()));
        }

        @Override
        public NativeType json(LogicalType.Json type) {
            return NativeType.of("json");
        }

        @Override
        public NativeType xml(LogicalType.Xml type) {
            return NativeType.of("longtext");
        }

        @Override
        public NativeType array(LogicalType.Array type) {
            return NativeType.of("json");
        }

        /** There are no intervals; this is what comes nearest. */
        @Override
        public NativeType interval(LogicalType.Interval type) {
            return NativeType.of("decimal(" + (type.precision() + type.scale()) + "," + type.scale() + ")");
        }

        @Override
        public NativeType inet(LogicalType.Inet type) {
            return NativeType.of("varbinary(" + type.length() + ")");
        }
    }
}
