package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.oracle.MappingOptions.Quoting;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Optional;

/** Makes up attributes for the classes of a model. */
public final class AttributeGenerator {
    private final Model model;
    private final Names names;
    private final Dice dice;

    public AttributeGenerator(Model model, Dice dice) {
        this.model = model;
        this.names = new Names(model, dice);
        this.dice = dice;
    }

    /** A plain attribute. */
    public Attribute basic() {
        if (dice.chance(15)) {
            Optional<Attribute> special = new Specials(model, names, dice).make();
            if (special.isPresent()) {
                return special.get();
            }
        }
        return model.enums().isEmpty() || dice.chance(85) ? value() : enumeration(dice.one(model.enums()));
    }

    private Attribute value() {
        String type = Values.type(dice);
        Attribute attribute =
                new Attribute(names.attribute(), new Sort.Basic(type), Facets.NONE, Values.isDistinct(type));
        attribute = column(attribute.faceted(facets -> sized(type, facets)));
        attribute = collated(marked(attribute), 4).faceted(new Options(dice)::perhaps);
        if (dice.chance(8)
                && attribute.distinct()
                && !attribute.facets().has("ColumnDefault")
                && !attribute.facets().has("Lob")) {
            attribute = attribute.faceted(facets -> facets.with("Column.unique", "true"));
        }
        return attribute;
    }

    /** With some collation, if it is a text and the database knows any. */
    public Attribute collated(Attribute attribute, int percent) {
        return attribute.type().equals("String") && !attribute.facets().has("Lob") && dice.chance(percent)
                ? dice.collation()
                        .map(name -> attribute.faceted(facets -> facets.withText("Collate", name)))
                        .orElse(attribute)
                : attribute;
    }

    /** With one of Hibernate's annotations that its type allows, or none. */
    private Attribute marked(Attribute attribute) {
        boolean moment = List.of("Instant", "LocalDateTime", "OffsetDateTime").contains(attribute.type());
        if (moment && dice.chance(15)) {
            return attribute
                    .repeating()
                    .faceted(facets -> facets.with(
                                    dice.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp"), "")
                            .without("Column.nullable")
                            .without("ColumnDefault"));
        }
        if (attribute.type().equals("String") && dice.chance(4)) {
            return attribute.faceted(facets -> facets.with("Nationalized", ""));
        }
        if (dice.chance(6)) {
            return validated(attribute);
        }
        if (dice.chance(4) && !attribute.isPrimitive()) {
            String mandatory = attribute.type().equals("String")
                    ? dice.of("NotNull", "NotBlank", "Basic.optional")
                    : dice.of("NotNull", "Basic.optional");
            return attribute.faceted(
                    facets -> facets.with(mandatory, mandatory.equals("Basic.optional") ? "false" : ""));
        }
        if (dice.chance(2)) {
            return attribute.faceted(
                    facets -> facets.without("Column.comment").with("Comments", "@Comment(\"in a container\")"));
        }
        if (dice.chance(3)) {
            return attribute.faceted(
                    facets -> facets.without("Column.comment").withText("Comment", dice.of("by Hibernate", "é; --")));
        }
        return attribute;
    }

    /** With a constraint of Bean Validation that its sample values satisfy, if its type takes any. */
    public Attribute validated(Attribute attribute) {
        return attribute.faceted(facets -> switch (attribute.type()) {
            case "Integer", "Long", "int", "long" ->
                switch (dice.below(4)) {
                    case 0 -> facets.with("Min", dice.of("-7", "-1"));
                    case 1 -> facets.with("Max", "1000000");
                    case 2 -> facets.with("Min", "-3").with("Max", "2000000");
                    default -> facets.with("PositiveOrZero", "");
                };
            case "BigDecimal" ->
                dice.chance(50)
                        ? facets.withText("DecimalMin", "-5.5")
                        : facets.with("Digits.integer", "12").with("Digits.fraction", "4");
            case "String" ->
                facets.has("Lob")
                        ? facets
                        : facets.with("Size.max", dice.of("50", "300")).with("Size.min", "0");
            default -> facets;
        });
    }

    private Facets sized(String type, Facets facets) {
        switch (type) {
            case "String" -> {
                if (dice.chance(5)) {
                    return facets.with("Lob", "");
                }
                return dice.chance(50)
                        ? facets.with("Column.length", "" + dice.of(10, 20, 36, 80, 200, 400, 2000))
                        : facets;
            }
            case "BigDecimal" -> {
                int scale = dice.between(0, 4);
                return dice.chance(60)
                        ? facets.with("Column.precision", "" + (scale + dice.between(6, 12)))
                                .with("Column.scale", "" + scale)
                        : facets;
            }
            case "byte[]", "char[]" -> {
                if (dice.chance(25)) {
                    return facets.with("Lob", "");
                }
                return dice.chance(30) ? facets.with("Column.length", "" + dice.of(20, 100, 1000)) : facets;
            }
            default -> {
                return facets;
            }
        }
    }

    private Attribute enumeration(EnumType type) {
        Attribute attribute = new Attribute(names.attribute(), new Sort.Basic(type.name()), Facets.NONE, false);
        if (dice.chance(85)) {
            attribute = attribute.faceted(facets -> facets.with("Enumerated", "EnumType.STRING"));
        }
        return column(attribute);
    }

    private Attribute column(Attribute attribute) {
        Attribute described = attribute;
        if (dice.chance(30)) {
            described = described.faceted(facets -> facets.withText("Column.name", names.column()));
        }
        if (dice.chance(30) || (described.isPrimitive() && dice.chance(50))) {
            described = described.faceted(facets -> facets.with("Column.nullable", "false"));
        }
        if (dice.chance(5)) {
            described = described.faceted(
                    facets -> facets.withText("Column.comment", dice.of("some words", "a note", "ü")));
        }
        if (dice.chance(7)) {
            described = defaulted(described);
        }
        if (dice.chance(5)) {
            described = checked(described);
        }
        return described;
    }

    /** With a default, where its type has a literal and it need not be unique: rows of other classes get it as well. */
    public Attribute defaulted(Attribute attribute) {
        if (attribute.facets().has("Column.unique")) {
            return attribute;
        }
        return Values.literal(attribute, model, dice)
                .map(literal -> attribute.repeating().faceted(facets -> facets.withText("ColumnDefault", literal)))
                .orElse(attribute);
    }

    /** With a check that the sample values pass, where the name of the column is known to the database as written. */
    public Attribute checked(Attribute attribute) {
        boolean number = List.of("Integer", "int", "Long", "long", "Double").contains(attribute.type());
        String column = attribute.facets().text("Column.name");
        if (!number
                || column == null
                || !Names.isBare(column)
                || model.options().quoting() != Quoting.NONE) {
            return attribute;
        }
        String name = dice.chance(50) ? "name = \"" + names.bareObject("ck") + "\", " : "";
        return attribute.faceted(facets -> facets.with(
                "Column.check",
                "@CheckConstraint(" + name + "constraint = \"" + column + " >= " + dice.of("-200", "-1000") + "\")"));
    }
}
