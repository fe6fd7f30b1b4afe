package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.oracle.MappingOptions.Quoting;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Optional;

/** Makes up attributes whose annotations decide their type, so that evolutions leave it alone. */
final class Specials {
    private static final Facets FIXED = Facets.NONE.with(Facets.FIXED, "");

    /** Types with a type code that holds their sample values. */
    private static final List<String> CODED = List.of(
            "String CHAR",
            "String VARCHAR",
            "String LONGVARCHAR",
            "String LONG32VARCHAR",
            "String NVARCHAR",
            "String CLOB",
            "String SQLXML",
            "Map<String, String> JSON",
            "Map<String, String> JSON",
            "List<String> JSON",
            "UUID CHAR",
            "UUID VARCHAR",
            "UUID BINARY",
            "UUID UUID",
            "Duration INTERVAL_SECOND",
            "Duration BIGINT",
            "Integer BIGINT",
            "Integer NUMERIC",
            "int VARCHAR",
            "Long VARCHAR",
            "Long NUMERIC",
            "Short VARCHAR",
            "BigDecimal DOUBLE",
            "BigDecimal DECIMAL",
            "double DECIMAL",
            "Boolean INTEGER",
            "boolean CHAR",
            "Instant TIMESTAMP",
            "Instant TIMESTAMP_UTC",
            "Instant TIMESTAMP_WITH_TIMEZONE",
            "OffsetDateTime TIMESTAMP",
            "LocalTime TIME",
            "byte[] BINARY",
            "byte[] LONG32VARBINARY",
            "byte[] BLOB",
            "int[] VARBINARY",
            "List<Long> ARRAY");

    private static final List<String> ARRAYS = List.of(
            "String[]",
            "int[]",
            "Integer[]",
            "long[]",
            "UUID[]",
            "LocalDate[]",
            "BigDecimal[]",
            "List<String>",
            "List<Integer>");

    private final Model model;
    private final Names names;
    private final Dice dice;

    Specials(Model model, Names names, Dice dice) {
        this.model = model;
        this.names = names;
        this.dice = dice;
    }

    /** One of them; empty if the database has no such type. */
    Optional<Attribute> make() {
        return switch (dice.below(16)) {
            case 0, 1, 2, 3 -> coded(dice.one(CODED));
            case 4 -> dice.maybe(model.enums()).flatMap(this::coded);
            case 5 -> Optional.of(array());
            case 6, 7 -> Optional.of(converted());
            case 8 -> Optional.of(zoned());
            case 9 -> Optional.of(of(dice.of("Integer", "String"), FIXED.withText("Formula", "1 + 1")));
            case 10 -> Optional.of(of("Integer", FIXED.withText("GeneratedColumn", dice.of("1 + 2", "20 * 2"))));
            // where all names are quoted Cairn refuses a definition (MP308), though SQLite takes any quoted word for a
            // type
            case 11 -> model.options().quoting() == Quoting.ALL ? Optional.empty() : Optional.of(defined());
            case 12 -> Optional.of(any());
            case 13 -> Optional.of(old());
            case 14 -> Optional.of(described());
            default -> Optional.of(fractional());
        };
    }

    private Attribute of(String type, Facets facets) {
        return new Attribute(names.attribute(), new Sort.Basic(type), facets, false);
    }

    private Attribute described(Attribute attribute) {
        return dice.chance(30)
                ? attribute.faceted(facets -> facets.withText("Column.name", names.column()))
                : attribute;
    }

    private Optional<Attribute> coded(String choice) {
        int space = choice.lastIndexOf(' ');
        return coded(choice.substring(0, space), choice.substring(space + 1));
    }

    private Optional<Attribute> coded(EnumType type) {
        // Of values of its own, Cairn refuses a code of another kind (MP216).
        String code = switch (type.valued()) {
            case "String" -> "VARCHAR";
            case "int" -> dice.of("INTEGER", "BIGINT");
            default -> dice.of("VARCHAR", "CHAR", "INTEGER", "SMALLINT", "NAMED_ENUM", "NAMED_ENUM");
        };
        return dice.supports("enum " + code) ? coded(type.name(), code) : Optional.empty();
    }

    private Optional<Attribute> coded(String type, String code) {
        if (!dice.supports(code)) {
            return Optional.empty();
        }
        Facets facets = FIXED.with("JdbcTypeCode", "SqlTypes." + code);
        boolean sized =
                type.equals("String") && List.of("CHAR", "VARCHAR", "NVARCHAR").contains(code);
        return Optional.of(described(
                of(type, sized && dice.chance(60) ? facets.with("Column.length", dice.of("20", "300")) : facets)));
    }

    private Attribute old() {
        return described(of("Date", FIXED.with("Temporal", "TemporalType." + dice.of("DATE", "TIME", "TIMESTAMP"))));
    }

    private Attribute described() {
        return switch (dice.below(4)) {
            case 0 -> of("Integer", FIXED.with("JdbcType", "org.hibernate.type.descriptor.jdbc.BigIntJdbcType.class"));
            case 1 -> of("String", FIXED.with("JavaType", "org.hibernate.type.descriptor.java.StringJavaType.class"));
            case 2 -> of("String", FIXED.with("Transient", ""));
            default -> of("Boolean", FIXED.with("Converts", "@Convert(converter = YesNoConverter.class)"));
        };
    }

    private Attribute array() {
        Attribute attribute = described(of(dice.one(ARRAYS), FIXED));
        return dice.chance(30)
                ? attribute.faceted(facets -> facets.with("Array.length", dice.of("4", "10")))
                : attribute;
    }

    private Attribute converted() {
        return described(
                switch (dice.below(4)) {
                    case 0 -> of("Amount", FIXED);
                    case 1 -> of("Weight", FIXED.with("Convert.converter", "WeightConverter.class"));
                    case 2 ->
                        of(
                                "Boolean",
                                FIXED.with(
                                        "Convert.converter",
                                        dice.of("YesNoConverter", "TrueFalseConverter") + ".class"));
                    default -> of("Boolean", FIXED.with("Convert.converter", "NumericBooleanConverter.class"));
                });
    }

    private Attribute zoned() {
        String kind = dice.of("NATIVE", "NORMALIZE", "NORMALIZE_UTC", "COLUMN", "DEFAULT");
        Facets facets = FIXED.with("TimeZoneStorage", "TimeZoneStorageType." + kind);
        if (kind.equals("COLUMN") && dice.chance(60)) {
            facets = facets.withText("TimeZoneColumn.name", names.column());
        }
        return of(dice.of("OffsetDateTime", "ZonedDateTime"), facets);
    }

    private Attribute defined() {
        return dice.chance(50)
                ? of(
                        "String",
                        FIXED.withText("Column.columnDefinition", dice.of("varchar(77)", "varchar(60) not null")))
                : of("Integer", FIXED.withText("Column.columnDefinition", dice.of("bigint", "numeric(12)")));
    }

    private Attribute fractional() {
        Facets facets = dice.chance(50)
                ? FIXED.with("FractionalSeconds", dice.of("0", "3", "6"))
                : FIXED.with("Column.secondPrecision", dice.of("0", "3", "6"));
        return described(of(dice.of("LocalDateTime", "Instant", "LocalTime"), facets));
    }

    private Attribute any() {
        Facets facets = FIXED.with("Any", "")
                .with("AnyKeyJavaClass", dice.of("Long", "Integer", "String") + ".class")
                .withText("JoinColumn.name", names.column())
                .withText("Column.name", names.column());
        return of(
                "Object",
                dice.chance(30)
                        ? facets.with("AnyDiscriminator", "DiscriminatorType." + dice.of("INTEGER", "CHAR", "STRING"))
                        : facets);
    }
}
