package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Model;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which basic types there are, and what is known of their values. */
public final class Values {
    private static final List<String> TYPES = List.of(
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "String",
            "Integer",
            "int",
            "Long",
            "long",
            "Boolean",
            "boolean",
            "Instant",
            "LocalDateTime",
            "LocalDate",
            "BigDecimal",
            "BigDecimal",
            "Double",
            "double",
            "Short",
            "Float",
            "byte[]",
            "UUID",
            "Duration",
            "OffsetDateTime",
            "LocalTime",
            "BigInteger",
            "Byte",
            "Character",
            "ZonedDateTime",
            "Year",
            "Currency",
            "char[]",
            "float",
            "short");

    /** Those of which the sample values of two rows are never the same. */
    private static final Set<String> DISTINCT = Set.of(
            "String", "Integer", "int", "Long", "long", "LocalDate", "LocalDateTime", "Instant", "BigDecimal", "UUID");

    private Values() {}

    public static String type(Dice dice) {
        return dice.one(TYPES);
    }

    public static boolean isDistinct(String type) {
        return DISTINCT.contains(type);
    }

    /** An SQL literal of the type that every dialect reads, if there is one; a UUID is text to some and bytes to others. */
    public static Optional<String> literal(Attribute attribute, Model model, Dice dice) {
        if (attribute.facets().has(Facets.FIXED)) {
            return Optional.empty();
        }
        String type = attribute.type();
        Optional<EnumType> constants = model.enumType(type);
        if (constants.isPresent()) {
            if (constants.get().isValued()) {
                return Optional.empty();
            }
            return Optional.of(
                    "EnumType.STRING".equals(attribute.facets().get("Enumerated"))
                            ? "'" + dice.one(constants.get().constants()) + "'"
                            : "" + dice.below(constants.get().constants().size()));
        }
        if (attribute.facets().has("Lob") || !dice.hasLiteral(type)) {
            return Optional.empty();
        }
        return Optional.ofNullable(
                switch (type) {
                    case "String" -> dice.of("'new'", "'x y'", "'it''s'");
                    case "Integer", "int", "Long", "long", "Short", "short", "Byte", "BigInteger" -> dice.of("0", "7");
                    case "BigDecimal", "Double", "double", "Float", "float" -> dice.of("0", "3");
                    case "Boolean", "boolean" -> dice.of("true", "false");
                    case "LocalDate" -> "'2020-02-03'";
                    case "LocalDateTime" -> "'2020-02-03 10:20:30'";
                    case "LocalTime" -> "'10:20:30'";
                    case "Instant", "OffsetDateTime", "ZonedDateTime" -> "'2020-02-03 10:20:30+00:00'";
                    case "Character" -> "'x'";
                    case "Year" -> "2001";
                    case "Duration" -> "1000";
                    default -> null;
                });
    }
}
