package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.AttributeGenerator;
import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.generate.Values;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Attributes come, go and change their names. */
final class AttributeChanges {
    private AttributeChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("add attribute", 30, AttributeChanges::add),
                Operator.of("add relation", 10, AttributeChanges::relate),
                Operator.of("add version", 1, AttributeChanges::addVersion),
                Operator.of("drop attribute", 10, AttributeChanges::drop),
                Operator.of("rename attribute", 8, AttributeChanges::rename));
    }

    private static Optional<Step> add(Model model, Dice dice) {
        return dice.maybe(model.classes()).filter(type -> isOpen(model, type)).map(type -> {
            Attribute attribute = addable(new AttributeGenerator(model, dice).basic(), model, type, dice);
            return isUnlimited(attribute) && isInSet(model, type)
                    ? Step.to(model)
                    : Step.to(model.replacing(type.name(), each -> each.adding(attribute)));
        });
    }

    /** What a set has another key with than Hibernate's, a deliberate difference. */
    private static boolean isUnlimited(Attribute attribute) {
        return attribute.facets().values().getOrDefault("JdbcTypeCode", "").startsWith("SqlTypes.LONG32");
    }

    private static boolean isInSet(Model model, MappedClass type) {
        return model.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .anyMatch(each -> each.sort().equals(new Sort.Elements(Sort.Container.SET, type.name())));
    }

    /** Not where every column is part of a key. */
    private static boolean isOpen(Model model, MappedClass type) {
        return !model.isKey(type)
                && model.classes().stream()
                        .flatMap(each -> each.attributes().stream())
                        .noneMatch(each -> each.keyType().equals(type.name()));
    }

    /** Made such that rows which are there already take it. */
    static Attribute addable(Attribute wanted, Model model, MappedClass type, Dice dice) {
        Attribute attribute = wanted.isPrimitive()
                // said again it would stay when the type is boxed, and rows would need a value
                ? wanted.faceted(facets -> facets.without("Column.nullable"))
                : wanted;
        boolean shared = type.parent() != null && model.get(type.parent()).isEntity();
        if (!attribute.isNullable()
                && (!attribute.isPrimitive() || attribute.type().equals("char"))) {
            Optional<String> fill = shared ? Optional.empty() : Values.literal(attribute, model, dice);
            attribute = fill.isPresent() ? filled(attribute, fill.get()) : attribute.optional();
        }
        if (!attribute.isNullable() || attribute.facets().has("ColumnDefault")) {
            attribute = attribute.repeating().faceted(facets -> facets.without("Column.unique"));
        }
        return attribute;
    }

    static Attribute filled(Attribute attribute, String literal) {
        return attribute.repeating().faceted(facets -> facets.withText("Backfill", literal));
    }

    private static Optional<Step> relate(Model model, Dice dice) {
        return dice.maybe(model.entities().toList()).map(type -> {
            Attribute attribute = new ModelGenerator(dice).relation(model, type);
            if (attribute.sort() instanceof Sort.Basic) {
                attribute = addable(attribute, model, type, dice);
            }
            if (attribute.sort() instanceof Sort.Embedded embedded && !isAddable(model, embedded)) {
                return Step.to(model);
            }
            Attribute added = attribute;
            return Step.to(model.replacing(type.name(), each -> each.adding(added)));
        });
    }

    private static boolean isAddable(Model model, Sort.Embedded embedded) {
        return model.get(embedded.embeddable()).attributes().stream()
                .allMatch(each -> each.isNullable()
                        && !each.facets().has("ColumnDefault")
                        && (!(each.sort() instanceof Sort.Embedded nested) || isAddable(model, nested)));
    }

    private static Optional<Step> addVersion(Model model, Dice dice) {
        List<MappedClass> open = model.entities()
                .filter(type ->
                        type.parent() == null && !type.attributes().stream().anyMatch(Attribute::isVersion))
                .toList();
        return dice.maybe(open)
                .map(type -> Step.to(model.replacing(
                        type.name(),
                        each -> each.adding(new Attribute(
                                new Names(model, dice).attribute(),
                                new Sort.Basic("int"),
                                Facets.NONE.with("Version", ""),
                                false)))));
    }

    private static Optional<Step> drop(Model model, Dice dice) {
        return Places.any(model, dice, place -> isDroppable(model, place)).map(place -> {
            String name = place.attribute().name();
            return Step.to(model.replacing(place.type().name(), each -> Hints.dropped(each.without(name), name)));
        });
    }

    private static boolean isDroppable(Model model, Places place) {
        boolean last = place.type().kind() == MappedClass.Kind.EMBEDDABLE
                && place.type().attributes().size() == 1;
        return !place.attribute().isId() && !last && !isMapping(model, place) && !tellsRowsApart(model, place);
    }

    /** Whether rows of a map or a set differ in nothing that is sure to be left without it. */
    private static boolean tellsRowsApart(Model model, Places place) {
        MappedClass type = place.type();
        boolean keyed = !isOpen(model, type) || isInSet(model, type);
        return keyed
                && type.attributes().stream().noneMatch(each -> !each.equals(place.attribute()) && each.distinct());
    }

    /** Whether the other side of an association names it. */
    static boolean isMapping(Model model, Places place) {
        return model.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .anyMatch(each -> each.mappedBy().equals(place.attribute().name())
                        || ("\"" + place.attribute().name() + "\"")
                                .equals(each.facets().get("MapsId")));
    }

    /** Overrides name attributes of embeddables. */
    private static Model overriding(Model model, String old, String now) {
        Pattern segment = Pattern.compile("(Override\\(name = \"(?:\\w+\\.)*)" + old + "(?=[.\"])");
        return model.mapping(type -> {
            MappedClass changed = type;
            for (Attribute attribute : type.attributes()) {
                Facets facets = attribute.facets();
                for (String key : List.of("AttributeOverrides", "AssociationOverrides")) {
                    String overrides = facets.get(key);
                    if (overrides != null) {
                        facets = facets.with(key, segment.matcher(overrides).replaceAll("$1" + now));
                    }
                }
                Facets renamed = facets;
                changed = changed.replacing(attribute.name(), attribute.faceted(each -> renamed));
            }
            return changed;
        });
    }

    /** Other sides of an association name its owner, and a derived identifier its part. */
    private static Model mapping(Model model, String old, String now) {
        return model.mapping(type -> {
            MappedClass changed = type;
            for (Attribute attribute : type.attributes()) {
                Attribute renamed = attribute;
                if (attribute.mappedBy().equals(old)) {
                    renamed = attribute.sort() instanceof Sort.ToMany many
                            ? attribute.of(new Sort.ToMany(many.container(), many.target(), many.many(), now))
                            : attribute.faceted(facets -> facets.withText("OneToOne.mappedBy", now));
                }
                if (("\"" + old + "\"").equals(attribute.facets().get("MapsId"))) {
                    renamed = attribute.faceted(facets -> facets.withText("MapsId", now));
                }
                changed = changed.replacing(attribute.name(), renamed);
            }
            return changed;
        });
    }

    /** Checks of the table name columns. */
    private static Model checking(Model model, MappedClass type, String old, String now) {
        return model.replacing(type.name(), each -> {
            Facets facets = each.facets();
            for (String key : List.of("Check.constraints", "Checks", "Table.check")) {
                String check = facets.get(key);
                facets =
                        check == null ? facets : facets.with(key, check.replaceAll("\\b" + old + " is ", now + " is "));
            }
            Facets changed = facets;
            return each.faceted(any -> changed);
        });
    }

    private static Optional<Step> rename(Model model, Dice dice) {
        return Places.anywhere(model, dice, place -> true).map(place -> {
            String old = place.attribute().name();
            String now = new Names(model, dice).attribute();
            Model renamed =
                    place.replaced(model, place.attribute().named(now).faceted(facets -> Hints.renamed(facets, old)));
            Model after = checking(mapping(overriding(renamed, old, now), old, now), place.type(), old, now);
            Moves moves = Moves.NONE;
            List<String> before = place.paths(model);
            List<String> later = Places.paths(after, after.get(place.type().name()), now);
            for (int i = 0; i < before.size(); i++) {
                moves = moves.from(before.get(i), later.get(i));
            }
            return new Step(after, moves);
        });
    }
}
