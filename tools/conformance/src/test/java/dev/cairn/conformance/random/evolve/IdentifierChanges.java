package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.Hierarchies;
import dev.cairn.conformance.random.generate.Identifiers;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.generate.SecondaryTables;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Optional;

/** Identifiers and the strategies of hierarchies change. */
final class IdentifierChanges {
    private IdentifierChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("widen id", 3, IdentifierChanges::widenId),
                Operator.of("change partition key", 3, IdentifierChanges::partition),
                Operator.ofEmpty("change id generation", 5, IdentifierChanges::generation),
                Operator.ofEmpty("replace id", 4, IdentifierChanges::replaceId),
                Operator.ofEmpty("change inheritance", 5, IdentifierChanges::strategy));
    }

    /** Every foreign key to it is widened along. */
    private static Optional<Step> widenId(Model model, Dice dice) {
        return Places.anywhere(
                        model,
                        dice,
                        place -> place.attribute().sort() instanceof Sort.Basic basic
                                && basic.type().equals("Integer")
                                && (place.attribute().isId() || model.isKey(place.type()))
                                && !isDerived(model, place))
                .map(place -> Step.to(
                        followed(place, place.replaced(model, place.attribute().of(new Sort.Basic("Long"))))));
    }

    /** Whether its value is the identifier of another entity, whose type it has. */
    private static boolean isDerived(Model model, Places place) {
        return model.entities()
                .flatMap(each -> each.attributes().stream()
                        .filter(attribute -> attribute.facets().has("MapsId"))
                        .map(attribute -> attribute.facets().get("MapsId").isEmpty()
                                ? each.name() + "." + model.id(each).name()
                                : model.idType(each)
                                        + "."
                                        + attribute.facets().get("MapsId").replace("\"", "")))
                .anyMatch((place.type().name() + "." + place.attribute().name())::equals);
    }

    /** With the same type where another entity has the identifier as its own. */
    private static Model followed(Places place, Model changed) {
        Model after = changed;
        for (MappedClass type : changed.entities().toList()) {
            for (Attribute attribute : type.attributes()) {
                String part = attribute.facets().get("MapsId");
                if (part != null && leadsTo(changed, attribute, place.type())) {
                    MappedClass holder = part.isEmpty() ? type : changed.get(changed.idType(type));
                    Attribute id = part.isEmpty()
                            ? changed.id(type)
                            : holder.find(part.replace("\"", "")).orElseThrow();
                    Places mapped = new Places(holder, id);
                    after = followed(mapped, mapped.replaced(after, id.of(new Sort.Basic("Long"))));
                }
            }
        }
        return after;
    }

    private static boolean leadsTo(Model model, Attribute attribute, MappedClass root) {
        return model.root(model.get(attribute.target().orElseThrow())).name().equals(root.name());
    }

    /** An identifier that stands alone: not one of several, nor that of another entity. */
    private static boolean isAlone(Places place) {
        return place.type().isEntity()
                && place.attribute().facets().has("Id")
                && place.attribute().sort() instanceof Sort.Basic
                && !place.type().facets().has("IdClass")
                && place.type().attributes().stream()
                        .noneMatch(each -> each.facets().has("MapsId"));
    }

    private static Optional<Step> generation(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> isAlone(place)
                                && List.of("Long", "Integer")
                                        .contains(place.attribute().type()))
                .map(place ->
                        Step.to(place.replaced(model, new Identifiers(dice).generated(model, place.attribute()))));
    }

    /** Of tables that others refer to, some databases have the key without partitions alone. */
    private static Optional<Step> partition(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> place.attribute().facets().has("PartitionKey")
                                || (ModelGenerator.isPartition(place.attribute())
                                        && !place.attribute().isNullable()
                                        && !SecondaryTables.isPlaced(place.attribute())
                                        && place.type().isEntity()
                                        && model.root(place.type()).equals(place.type())
                                        && !TableChanges.isTarget(model, place.type())))
                .map(place -> Step.to(place.replaced(
                        model,
                        place.attribute()
                                .faceted(facets -> facets.has("PartitionKey")
                                        ? facets.without("PartitionKey")
                                        : facets.with("PartitionKey", "")))));
    }

    private static Optional<Step> replaceId(Model model, Dice dice) {
        return Places.any(model, dice, place -> isAlone(place) && !isMapped(model, place.type()))
                .map(place -> {
                    Attribute other = new Identifiers(dice)
                            .simple(model)
                            .named(place.attribute().name());
                    return new Step(place.replaced(model, other), place.lost(model));
                });
    }

    /** Whether another entity has the same identifier. */
    private static boolean isMapped(Model model, MappedClass target) {
        return model.entities()
                .flatMap(each -> each.attributes().stream())
                .filter(each -> each.facets().has("MapsId"))
                .anyMatch(each ->
                        model.root(model.get(each.target().orElseThrow())).equals(model.root(target)));
    }

    /** What one strategy allows and another does not goes. */
    private static Optional<Step> strategy(Model model, Dice dice) {
        List<MappedClass> roots = model.entities()
                .filter(type -> model.root(type).equals(type) && model.hasChildren(type))
                .toList();
        return dice.maybe(roots).map(root -> {
            String strategy = dice.one(Hierarchies.strategies(model, root));
            Model after = model.replacing(
                    root.name(),
                    each -> each.faceted(facets -> (!strategy.equals("SINGLE_TABLE")
                                    ? facets.without(key -> key.startsWith("Discriminator"))
                                    : facets)
                            .with("Inheritance.strategy", "InheritanceType." + strategy)));
            Moves moves = Moves.NONE.lost(root.name());
            return new Step(
                    after.mapping(type -> type.isEntity()
                                    && !type.equals(root)
                                    && model.root(type).equals(root)
                            ? below(type, strategy)
                            : type),
                    moves);
        });
    }

    private static MappedClass below(MappedClass below, String strategy) {
        MappedClass type = strategy.equals("TABLE_PER_CLASS")
                ? below.faceted(facets -> facets.without("DiscriminatorValue"))
                : below;
        MappedClass bare = strategy.equals("SINGLE_TABLE")
                ? type.withKeys(List.of()).faceted(facets -> facets.without(key -> key.startsWith("Table.")))
                : type;
        return strategy.equals("JOINED")
                ? bare
                : bare.faceted(facets -> facets.without(key -> key.startsWith("PrimaryKeyJoinColumn")));
    }
}
