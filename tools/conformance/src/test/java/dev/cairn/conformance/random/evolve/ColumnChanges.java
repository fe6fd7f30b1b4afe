package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.AttributeGenerator;
import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.generate.Values;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What a column is like changes. */
final class ColumnChanges {
    /** A type, and one that holds all its values. */
    private static final Map<String, List<String>> WIDER = Map.of(
            "Byte", List.of("Short", "Integer"),
            "Short", List.of("Integer", "Long"),
            "short", List.of("int", "Integer"),
            "Integer", List.of("Long"),
            "int", List.of("long", "Integer"),
            "long", List.of("Long"),
            "boolean", List.of("Boolean"),
            "Float", List.of("Double"),
            "float", List.of("double", "Float"),
            "double", List.of("Double"));

    private static final String GENERATED = "GeneratedColumn";
    private static final int UUID_LENGTH = 36;
    private static final List<Integer> LENGTHS = List.of(10, 20, 36, 80, 200, 255, 400, 2000);

    private ColumnChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("change length", 8, ColumnChanges::length),
                Operator.of("change precision", 4, ColumnChanges::precision),
                Operator.of("widen type", 6, ColumnChanges::widen),
                Operator.of("make mandatory", 6, ColumnChanges::makeMandatory),
                Operator.of("make optional", 6, ColumnChanges::makeOptional),
                Operator.of("add unique", 5, ColumnChanges::addUnique),
                Operator.of("drop unique", 5, ColumnChanges::dropUnique),
                Operator.of("change default", 6, ColumnChanges::changeDefault),
                Operator.of("change check", 3, ColumnChanges::changeCheck),
                Operator.of("change validation", 4, ColumnChanges::validation),
                Operator.of("change comment", 3, ColumnChanges::comment),
                Operator.of("rename column", 8, ColumnChanges::renameColumn),
                Operator.of("convert type", 4, ColumnChanges::convert),
                Operator.of("change hibernate comment", 2, ColumnChanges::hibernateComment),
                Operator.of("change collation", 3, ColumnChanges::collation),
                Operator.of("change generated column", 3, ColumnChanges::generated),
                Operator.ofEmpty("replace type", 8, ColumnChanges::replaceType),
                Operator.ofEmpty("change enum storage", 5, ColumnChanges::enumStorage),
                Operator.ofEmpty("narrow type", 6, ColumnChanges::narrow),
                Operator.ofEmpty("make mandatory without fill", 6, ColumnChanges::forceMandatory),
                Operator.ofEmpty("add unique to repeating", 4, ColumnChanges::forceUnique));
    }

    private static Optional<Step> change(
            Model model, Dice dice, Predicate<Attribute> wanted, UnaryOperator<Attribute> change) {
        return Places.plain(model, dice, wanted)
                .map(place -> Step.to(place.replaced(model, change.apply(place.attribute()))));
    }

    private static UnaryOperator<Attribute> facet(String key, String value) {
        return attribute -> attribute.faceted(facets -> facets.with(key, value));
    }

    private static Optional<Step> length(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> each.type().equals("String") && !each.facets().has("Lob"),
                each -> facet("Column.length", "" + dice.one(lengths(each))).apply(each));
    }

    /** A text of some length may hold identifiers that were converted. */
    private static List<Integer> lengths(Attribute attribute) {
        String length = attribute.facets().get("Column.length");
        int least = length == null || Integer.parseInt(length) < UUID_LENGTH ? 0 : UUID_LENGTH;
        return LENGTHS.stream().filter(each -> each >= least).toList();
    }

    private static Optional<Step> precision(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> each.type().equals("BigDecimal") && each.facets().has("Column.scale"),
                each -> {
                    int precision = Integer.parseInt(
                            Objects.requireNonNull(each.facets().get("Column.precision")));
                    int scale = Integer.parseInt(
                            Objects.requireNonNull(each.facets().get("Column.scale")));
                    int more = dice.between(0, 2);
                    return each.faceted(
                            facets -> facets.with("Column.precision", "" + (precision + more + dice.below(3)))
                                    .with("Column.scale", "" + (scale + more)));
                });
    }

    private static Optional<Step> widen(Model model, Dice dice) {
        return change(model, dice, each -> WIDER.containsKey(each.type()), each -> {
            Attribute wider = each.of(new Sort.Basic(dice.one(Objects.requireNonNull(WIDER.get(each.type())))));
            return wider;
        });
    }

    /** To a type that shows the same values in another way. */
    private static Optional<Step> convert(Model model, Dice dice) {
        List<String> numbers = List.of("Integer", "Long", "Short");
        return Places.plain(
                        model,
                        dice,
                        each -> (numbers.contains(each.type()) || each.type().equals("UUID"))
                                && !each.facets().has("ColumnDefault")
                                && !each.facets().has("Column.check")
                                && !each.isValidated()
                                && !each.facets().has("Backfill"))
                .map(place -> {
                    boolean decimal = numbers.contains(place.attribute().type()) && dice.chance(50);
                    Attribute converted = decimal
                            ? place.attribute()
                                    .of(new Sort.Basic("BigDecimal"))
                                    .faceted(facets -> facets.with("Column.precision", "22")
                                            .with("Column.scale", "2"))
                            : place.attribute()
                                    .of(new Sort.Basic("String"))
                                    .faceted(facets -> facets.with("Column.length", dice.of("40", "200")));
                    return Step.to(place.replaced(model, converted));
                });
    }

    private static Optional<Step> hibernateComment(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> !each.facets().has("Column.comment") && !each.facets().has("Comments"),
                each -> each.faceted(facets -> commented(facets, "Comment", dice)));
    }

    private static Optional<Step> collation(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> each.type().equals("String"),
                each -> each.facets().has("Collate") && dice.chance(40)
                        ? each.faceted(facets -> facets.without("Collate"))
                        : new AttributeGenerator(model, dice).collated(each, 100));
    }

    /** Another expression, or a column that programs write from then on. */
    private static Optional<Step> generated(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().facets().has(GENERATED))
                .map(place -> dice.chance(30)
                        ? Step.to(place.replaced(model, place.attribute().faceted(facets -> facets.without(GENERATED))))
                        : new Step(
                                place.replaced(
                                        model,
                                        place.attribute()
                                                .faceted(facets -> facets.withText(
                                                        GENERATED, dice.of("3 + 4", "1 + 2", "5 * 5")))),
                                place.lost(model)));
    }

    /** A plain attribute becomes one of any other type under the same name. */
    private static Optional<Step> replaceType(Model model, Dice dice) {
        return Places.plain(model, dice, each -> !each.facets().has("Column.check"))
                .map(place -> {
                    Attribute other = new AttributeGenerator(model, dice).basic();
                    Attribute replaced = other.named(place.attribute().name())
                            .faceted(facets -> facets.without(key ->
                                    List.of("Column.name", "Column.check").contains(key)));
                    String column = place.attribute().facets().get("Column.name");
                    Attribute kept =
                            column == null ? replaced : replaced.faceted(facets -> facets.with("Column.name", column));
                    boolean keyed = place.type().keys().stream()
                            .anyMatch(key -> key.attributes().contains(kept.name()));
                    return new Step(keyed ? model : place.replaced(model, kept), place.lost(model));
                });
    }

    private static Optional<Step> enumStorage(Model model, Dice dice) {
        return Places.plain(model, dice, each -> model.enumType(each.type()).isPresent())
                .map(place -> Step.to(place.replaced(
                        model,
                        place.attribute()
                                .faceted(facets -> (facets.has("Enumerated")
                                                ? facets.without("Enumerated")
                                                : facets.with("Enumerated", "EnumType.STRING"))
                                        .without("ColumnDefault")))));
    }

    private static Optional<Step> narrow(Model model, Dice dice) {
        return Places.plain(model, dice, each -> WIDER.values().stream().anyMatch(wider -> wider.contains(each.type())))
                .map(place -> {
                    List<String> narrower = WIDER.entrySet().stream()
                            .filter(entry ->
                                    entry.getValue().contains(place.attribute().type()))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList();
                    return Step.to(place.replaced(model, place.attribute().of(new Sort.Basic(dice.one(narrower)))));
                });
    }

    private static Optional<Step> makeMandatory(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> place.attribute().isPlain()
                                && place.attribute().isNullable()
                                && place.type().keys().stream()
                                        .noneMatch(key -> key.attributes()
                                                .contains(place.attribute().name()))
                                && place.type().isEntity()
                                && (place.type().parent() == null
                                        || !model.get(place.type().parent()).isEntity()))
                .flatMap(place -> Values.literal(place.attribute(), model, dice)
                        .map(fill -> Step.to(place.replaced(
                                model,
                                AttributeChanges.filled(place.attribute(), fill)
                                        .faceted(facets -> facets.with("Column.nullable", "false")
                                                .without("Column.unique"))))));
    }

    private static Optional<Step> forceMandatory(Model model, Dice dice) {
        return change(model, dice, Attribute::isNullable, facet("Column.nullable", "false"));
    }

    private static Optional<Step> makeOptional(Model model, Dice dice) {
        return change(model, dice, each -> !each.equals(each.optional()) && !each.isPrimitive(), Attribute::optional);
    }

    private static Optional<Step> addUnique(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> each.distinct() && !isLong(each) && !each.facets().has("Column.unique"),
                facet("Column.unique", "true"));
    }

    private static Optional<Step> forceUnique(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> !isLong(each) && !each.facets().has("Column.unique"),
                facet("Column.unique", "true"));
    }

    static boolean isLong(Attribute attribute) {
        String length = attribute.facets().get("Column.length");
        return attribute.facets().has("Lob")
                || attribute.type().endsWith("[]")
                || (length != null && length.length() > 3);
    }

    private static Optional<Step> dropUnique(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> each.facets().has("Column.unique"),
                each -> each.faceted(facets -> facets.without("Column.unique")));
    }

    private static Optional<Step> changeDefault(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().isPlain() && !place.isUniqueKey())
                .map(place -> {
                    Attribute attribute = place.attribute();
                    Attribute bare = attribute.faceted(facets -> facets.without("ColumnDefault"));
                    Attribute changed = attribute.facets().has("ColumnDefault") && dice.chance(50)
                            ? bare
                            : new AttributeGenerator(model, dice).defaulted(bare);
                    return Step.to(place.replaced(model, changed));
                });
    }

    private static Optional<Step> validation(Model model, Dice dice) {
        return change(
                model,
                dice,
                // @Digits states the scale, and values lose what is beyond a smaller one.
                each -> !each.facets().has("Backfill") && !each.facets().has("Column.scale"),
                each -> each.isValidated()
                        ? each.faceted(facets -> facets.without(Attribute::isConstraint))
                        : new AttributeGenerator(model, dice).validated(each));
    }

    private static Optional<Step> changeCheck(Model model, Dice dice) {
        return change(
                model,
                dice,
                each -> each.facets().has("Column.check") || each.facets().has("Column.name"),
                each -> {
                    Attribute bare = each.faceted(facets -> facets.without("Column.check"));
                    return each.facets().has("Column.check") && dice.chance(50)
                            ? bare
                            : new AttributeGenerator(model, dice).checked(bare);
                });
    }

    private static Optional<Step> comment(Model model, Dice dice) {
        if (dice.chance(50)) {
            return dice.maybe(model.entities().toList())
                    .filter(type -> type.parent() == null)
                    .map(type -> Step.to(model.replacing(
                            type.name(), each -> each.faceted(facets -> commented(facets, "Table.comment", dice)))));
        }
        return change(
                model, dice, each -> true, each -> each.faceted(facets -> commented(facets, "Column.comment", dice)));
    }

    static Facets commented(Facets facets, String key, Dice dice) {
        return facets.has(key) && dice.chance(50)
                ? facets.without(key)
                : facets.withText(key, dice.of("new words", "one; two", "-- three", "é"));
    }

    /** A check that names the column goes along. */
    private static Optional<Step> renameColumn(Model model, Dice dice) {
        return Places.anywhere(model, dice, each -> each.attribute().isPlain()).map(place -> {
            Attribute attribute = place.attribute();
            boolean bare =
                    attribute.facets().has("Column.name") && !attribute.facets().has("Column.check") && dice.chance(30);
            if (bare) {
                return Step.to(place.replaced(model, attribute.faceted(facets -> facets.without("Column.name"))));
            }
            String check = attribute.facets().get("Column.check");
            Names names = new Names(model, dice);
            String now = check == null ? names.column() : names.bareColumn();
            return Step.to(place.replaced(model, attribute.faceted(facets -> {
                Facets renamed = facets.withText("Column.name", now);
                return check == null
                        ? renamed
                        : renamed.with("Column.check", check.replace(attribute.column() + " >=", now + " >="));
            })));
        });
    }
}
