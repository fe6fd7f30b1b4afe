package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.Identifiers;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.MappedClass.Kind;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import dev.cairn.conformance.random.model.Sort.Container;
import java.util.List;
import java.util.Optional;

/** Elements of a collection become entities of their own in the same table, and entities that nothing else knows become elements. */
final class CollectedEntities {
    private static final String JOIN = "JoinColumn.name";
    private static final String TABLE = "CollectionTable.name";
    private static final String JOINS = "CollectionTable.joinColumns";

    private CollectedEntities() {}

    /** The elements get an identifier. */
    static Optional<Step> entities(Model model, Dice dice) {
        return Places.any(model, dice, place -> isTurned(model, place)).map(place -> {
            Attribute attribute = place.attribute();
            Sort.Elements elements = (Sort.Elements) attribute.sort();
            String table = attribute.facets().text(TABLE);
            Names names = new Names(model, dice);
            MappedClass type = model.isEmbeddable(elements.element())
                    ? model.get(elements.element())
                    : MappedClass.of(names.type(), Kind.EMBEDDABLE, null, List.of(value(attribute, elements)));
            MappedClass entity = MappedClass.of(
                            type.name(), Kind.ENTITY, null, List.of(new Identifiers(dice).simple(model)))
                    .faceted(facets -> facets.withText(
                            "Table.name", table == null ? place.type().name() + "_" + attribute.name() : table));
            for (Attribute each : type.attributes()) {
                entity = entity.adding(each);
            }
            String joined = joined(attribute);
            String join = joined.isEmpty()
                    ? place.type().name() + "_" + model.id(place.type()).column()
                    : joined;
            Attribute toMany = new Attribute(
                    attribute.name(),
                    new Sort.ToMany(elements.container(), entity.name(), false, null),
                    Facets.NONE.withText(JOIN, join),
                    false);
            Model after = place.replaced(model, toMany)
                    .retaining(each -> !each.name().equals(type.name()))
                    .adding(entity);
            return new Step(after, place.lost(model));
        });
    }

    private static String joined(Attribute attribute) {
        String stated = attribute.facets().get(JOINS);
        return stated == null ? "" : stated.replaceAll(".*name = \"|\".*", "");
    }

    private static Attribute value(Attribute attribute, Sort.Elements elements) {
        return new Attribute(
                attribute.name(),
                new Sort.Basic(elements.element()),
                attribute.facets().without(key -> !key.startsWith("Column.") && !key.equals("Enumerated")),
                false);
    }

    private static boolean isTurned(Model model, Places place) {
        Attribute attribute = place.attribute();
        return place.type().isEntity()
                && attribute.sort() instanceof Sort.Elements elements
                && elements.container() != Container.MAP
                && attribute.facets().values().keySet().stream()
                        .noneMatch(each -> each.startsWith("CollectionId") || each.startsWith("OrderColumn"))
                && model.idColumns(place.type()) == 1
                && model.id(place.type()).sort() instanceof Sort.Basic
                && (!model.isEmbeddable(elements.element())
                        || (model.holders(elements.element()) == 1
                                && model.get(elements.element()).attributes().stream()
                                        .allMatch(Attribute::isPlain)));
    }

    /** The entities lose their identifier. */
    static Optional<Step> elements(Model model, Dice dice) {
        return Places.any(model, dice, place -> isKnownByNothingElse(model, place))
                .map(place -> {
                    Attribute attribute = place.attribute();
                    Sort.ToMany toMany = (Sort.ToMany) attribute.sort();
                    MappedClass entity = model.get(toMany.target());
                    String table = entity.facets().text("Table.name");
                    Facets facets = Facets.NONE
                            .withText(TABLE, table == null ? entity.name() : table)
                            .with(
                                    JOINS,
                                    "@JoinColumn(name = " + attribute.facets().get(JOIN) + ")");
                    MappedClass embeddable = MappedClass.of(
                            entity.name(),
                            Kind.EMBEDDABLE,
                            null,
                            entity.attributes().stream()
                                    .filter(Attribute::isPlain)
                                    .toList());
                    Attribute elements = new Attribute(
                            attribute.name(), new Sort.Elements(toMany.container(), entity.name()), facets, false);
                    return new Step(
                            place.replaced(model, elements).replacing(entity.name(), each -> embeddable),
                            place.lost(model).lost(entity.name()));
                });
    }

    private static boolean isKnownByNothingElse(Model model, Places place) {
        if (!place.type().isEntity()
                || !(place.attribute().sort() instanceof Sort.ToMany toMany)
                || toMany.container() == Container.MAP
                || !place.attribute().facets().has(JOIN)
                || place.attribute().facets().values().keySet().stream()
                        .anyMatch(key -> key.startsWith("OrderColumn"))) {
            return false;
        }
        MappedClass target = model.get(toMany.target());
        return !target.name().equals(place.type().name())
                && target.isEntity()
                && target.parent() == null
                && !model.hasChildren(target)
                && target.attributes().stream()
                        .allMatch(each -> each.isPlain() || (each.isId() && each.sort() instanceof Sort.Basic))
                && target.attributes().stream().anyMatch(Attribute::isPlain)
                && target.facets().values().keySet().stream().allMatch(key -> key.equals("Table.name"))
                && references(model, target) == 1;
    }

    private static long references(Model model, MappedClass target) {
        return model.classes().stream()
                .flatMap(each -> each.attributes().stream())
                .filter(each -> each.target().filter(target.name()::equals).isPresent()
                        || each.keyType().equals(target.name()))
                .count();
    }
}
