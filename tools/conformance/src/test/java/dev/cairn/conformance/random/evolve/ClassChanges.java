package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.Hierarchies;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.generate.SecondaryTables;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.MappedClass.Kind;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Embeddables and hierarchies change. */
final class ClassChanges {
    static final String MOVE_PACKAGE = "move to another package";

    private static final List<String> PACKAGES = List.of("", "sales", "sales.stock", "zoo");

    private ClassChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of("move into embeddable", 4, ClassChanges::embed),
                Operator.of("move out of embeddable", 4, ClassChanges::inline),
                Operator.of("move into superclass", 4, ClassChanges::raise),
                Operator.of("add subclass", 6, ClassChanges::addSubclass),
                Operator.of(MOVE_PACKAGE, 4, ClassChanges::movePackage),
                Operator.ofEmpty("drop subclass", 6, ClassChanges::dropSubclass),
                Operator.ofEmpty("change discriminator value", 4, ClassChanges::value));
    }

    /** At times with what a team says who fears for the rows. */
    private static Optional<Step> movePackage(Model model, Dice dice) {
        List<String> names = Stream.concat(
                        model.classes().stream().map(MappedClass::name),
                        model.enums().stream().map(EnumType::name))
                .toList();
        String name = dice.one(names);
        String old = model.home(name) + "." + name;
        Model moved = model.moving(name, dice.one(PACKAGES));
        boolean hinted = model.enumType(name).isEmpty() && model.get(name).isEntity() && dice.chance(40);
        return Optional.of(Step.to(
                hinted && !moved.equals(model)
                        ? moved.replacing(name, each -> each.faceted(facets -> Hints.renamed(facets, old)))
                        : moved));
    }

    /** One or two plain attributes of an entity become those of a new embeddable, under their columns' names. */
    private static Optional<Step> embed(Model model, Dice dice) {
        return withPlain(model, dice).map(type -> {
            List<Attribute> moved = movable(type, dice);
            MappedClass embeddable = MappedClass.of(new Names(model, dice).type(), Kind.EMBEDDABLE, null, moved);
            Attribute holder = new Attribute(
                    new Names(model.adding(embeddable), dice).attribute(),
                    new Sort.Embedded(embeddable.name()),
                    Facets.NONE,
                    false);
            Model after = model.replacing(
                            type.name(),
                            each -> each.retaining(attribute -> !moved.contains(attribute))
                                    .adding(holder))
                    .adding(embeddable);
            Moves moves = Moves.NONE;
            for (Attribute attribute : moved) {
                String root = model.root(type).name();
                moves = moves.from(root + "." + attribute.name(), root + "." + holder.name() + "." + attribute.name());
            }
            return new Step(after, moves);
        });
    }

    private static Optional<MappedClass> withPlain(Model model, Dice dice) {
        return dice.maybe(model.entities()
                .filter(type -> type.attributes().stream().anyMatch(ClassChanges::isMovable))
                .filter(type -> type.keys().isEmpty())
                .toList());
    }

    /** No @Digits is heeded in an embeddable: values would lose what is beyond the scale of the column. */
    private static boolean isMovable(Attribute attribute) {
        return attribute.isPlain()
                && !SecondaryTables.isPlaced(attribute)
                && !(attribute.facets().has("Digits.fraction")
                        && attribute.facets().has("Column.scale"));
    }

    private static List<Attribute> movable(MappedClass type, Dice dice) {
        return dice.some(
                type.attributes().stream().filter(ClassChanges::isMovable).toList(), 2);
    }

    private static Optional<Step> inline(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> place.type().isEntity()
                                && place.attribute().sort() instanceof Sort.Embedded
                                && !place.attribute().isId()
                                && place.attribute().facets().values().isEmpty())
                .map(place -> {
                    MappedClass embeddable =
                            model.get(((Sort.Embedded) place.attribute().sort()).embeddable());
                    Model after = model.replacing(place.type().name(), each -> {
                        MappedClass grown = each.without(place.attribute().name());
                        for (Attribute attribute : embeddable.attributes()) {
                            grown = grown.adding(attribute);
                        }
                        return grown;
                    });
                    if (after.holders(embeddable.name()) == 0) {
                        after = after.retaining(each -> !each.name().equals(embeddable.name()));
                    } else {
                        return Step.to(model);
                    }
                    String root = model.root(place.type()).name();
                    Moves moves = Moves.NONE;
                    for (Attribute attribute : embeddable.attributes()) {
                        moves = moves.from(
                                root + "." + place.attribute().name() + "." + attribute.name(),
                                root + "." + attribute.name());
                    }
                    return new Step(after, moves);
                });
    }

    private static Optional<Step> raise(Model model, Dice dice) {
        return withPlain(model, dice).filter(type -> type.parent() == null).map(type -> {
            List<Attribute> moved = movable(type, dice);
            MappedClass above = MappedClass.of(new Names(model, dice).type(), Kind.SUPERCLASS, null, moved)
                    .asAbstract();
            return Step.to(model.replacing(
                            type.name(),
                            each -> each.retaining(attribute -> !moved.contains(attribute))
                                    .below(above.name()))
                    .adding(above));
        });
    }

    private static Optional<Step> addSubclass(Model model, Dice dice) {
        return dice.maybe(model.entities().toList())
                .map(type -> Step.to(new Hierarchies(dice).withSubclass(model, type)));
    }

    private static Optional<Step> value(Model model, Dice dice) {
        List<MappedClass> valued = model.entities()
                .filter(type -> model.hasChildren(type) || !model.root(type).equals(type))
                .filter(type -> !model.strategy(type).equals("TABLE_PER_CLASS"))
                .toList();
        return dice.maybe(valued).map(type -> {
            boolean bare = type.facets().has("DiscriminatorValue") && dice.chance(40);
            String value = new Hierarchies(dice).value(model, type);
            return Step.to(model.replacing(
                    type.name(),
                    each -> each.faceted(facets -> bare
                            ? facets.without("DiscriminatorValue")
                            : facets.withText("DiscriminatorValue", value))));
        });
    }

    private static Optional<Step> dropSubclass(Model model, Dice dice) {
        List<MappedClass> leaves = model.entities()
                .filter(type -> !model.hasChildren(type) && !model.root(type).equals(type))
                .filter(type -> model.classes().stream()
                        .flatMap(each -> each.attributes().stream())
                        .noneMatch(each -> each.sort().toString().contains("target=" + type.name() + ",")
                                || each.keyType().equals(type.name())))
                .toList();
        return dice.maybe(leaves).map(type -> {
            Model after = Hints.dropped(model.retaining(each -> !each.name().equals(type.name())), type)
                    .replacing(
                            model.root(type).name(),
                            each -> each.faceted(facets -> facets.without("DiscriminatorOptions.force")));
            for (Attribute attribute : type.attributes()) {
                after = after.replacing(model.root(type).name(), each -> Hints.dropped(each, attribute.name()));
            }
            return Step.to(after);
        });
    }
}
