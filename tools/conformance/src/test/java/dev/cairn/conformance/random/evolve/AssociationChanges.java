package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.AssociationGenerator;
import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import dev.cairn.conformance.random.model.Sort.Container;
import java.util.List;
import java.util.Optional;

/** Associations and collections change. */
final class AssociationChanges {
    private AssociationChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("optional join", 3, AssociationChanges::joinNullable),
                Operator.of("change foreign key", 5, AssociationChanges::foreignKey),
                Operator.of(
                        "add inverse side",
                        5,
                        (model, dice) -> Optional.of(Step.to(new ModelGenerator(dice).withInverse(model)))),
                Operator.of("drop inverse side", 3, AssociationChanges::dropInverse),
                Operator.of("list to set and back", 4, AssociationChanges::container),
                Operator.ofEmpty("replace collection", 4, AssociationChanges::replaceCollection),
                Operator.ofEmpty("elements to entities", 4, CollectedEntities::entities),
                Operator.ofEmpty("entities to elements", 4, CollectedEntities::elements),
                Operator.ofEmpty("mandatory join", 4, AssociationChanges::forceJoin));
    }

    private static Optional<Step> foreignKey(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().isJoinColumn())
                .map(place -> Step.to(
                        place.replaced(model, new AssociationGenerator(model, dice).constrained(place.attribute()))));
    }

    private static Optional<Step> joinNullable(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().facets().has("JoinColumn.nullable"))
                .map(place -> Step.to(place.replaced(
                        model, place.attribute().faceted(facets -> facets.without("JoinColumn.nullable")))));
    }

    private static Optional<Step> forceJoin(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().isJoinColumn())
                .map(place -> Step.to(place.replaced(
                        model, place.attribute().faceted(facets -> facets.with("JoinColumn.nullable", "false")))));
    }

    private static Optional<Step> dropInverse(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().isInverse())
                .map(place -> Step.to(model.replacing(
                        place.type().name(),
                        each -> Hints.dropped(
                                each.without(place.attribute().name()),
                                place.attribute().name()))));
    }

    /** Rows of lists that a set may not hold are not among the samples, unless there were few values to choose from. */
    private static Optional<Step> container(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> !place.attribute().facets().has("CollectionId.column")
                                && !isListOfFewValues(model, place.attribute())
                                && !place.attribute().facets().has("OrderColumn")
                                && !place.attribute().facets().has("OrderColumn.name"))
                .flatMap(place -> other(place.attribute())
                        .map(sort ->
                                Step.to(place.replaced(model, place.attribute().of(sort)))));
    }

    /** An enum with many constants may have had one when the rows came. */
    private static boolean isListOfFewValues(Model model, Attribute attribute) {
        return attribute.sort() instanceof Sort.Elements elements
                && elements.container() == Container.LIST
                && isOfFewValues(model, elements.element());
    }

    private static boolean isOfFewValues(Model model, String type) {
        return model.enumType(type).isPresent()
                || model.classes().stream()
                        .filter(each -> each.name().equals(type))
                        .anyMatch(each -> each.attributes().stream()
                                .allMatch(part ->
                                        part.sort() instanceof Sort.Basic basic && isOfFewValues(model, basic.type())));
    }

    private static Optional<Sort> other(Attribute attribute) {
        if (attribute.sort() instanceof Sort.Elements elements && elements.container() != Container.MAP) {
            return Optional.of(new Sort.Elements(other(elements.container()), elements.element()));
        }
        if (attribute.sort() instanceof Sort.ToMany many && many.container() != Container.MAP) {
            return Optional.of(new Sort.ToMany(other(many.container()), many.target(), many.many(), many.mappedBy()));
        }
        return Optional.empty();
    }

    private static Container other(Container container) {
        return container == Container.LIST ? Container.SET : Container.LIST;
    }

    /** A collection of one kind becomes one of another kind under the same name. */
    private static Optional<Step> replaceCollection(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> place.type().isEntity()
                                && !AttributeChanges.isMapping(model, place)
                                && !place.attribute().isInverse()
                                && (place.attribute().sort() instanceof Sort.Elements
                                        || place.attribute().sort() instanceof Sort.ToMany))
                .map(place -> {
                    AssociationGenerator generator = new AssociationGenerator(model, dice);
                    Attribute other = dice.chance(50)
                            ? generator.elements()
                            : generator.toMany(
                                    place.type(), dice.one(model.entities().toList()));
                    String name = place.attribute().name();
                    Model after = place.replaced(model, other.named(name))
                            .replacing(place.type().name(), type -> Hints.dropped(type, name));
                    return new Step(after, place.lost(model));
                });
    }
}
