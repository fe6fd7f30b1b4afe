package dev.cairn.conformance.random.evolve;

import dev.cairn.conformance.random.generate.AttributeGenerator;
import dev.cairn.conformance.random.generate.Dice;
import dev.cairn.conformance.random.generate.EntityMarks;
import dev.cairn.conformance.random.generate.ModelGenerator;
import dev.cairn.conformance.random.generate.Names;
import dev.cairn.conformance.random.generate.Options;
import dev.cairn.conformance.random.generate.SecondaryTables;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Key;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Entities, tables, keys and sequences come, go and change their names. */
final class TableChanges {
    private TableChanges() {}

    static List<Operator> all() {
        return List.of(
                Operator.of(
                        "add entity",
                        10,
                        (model, dice) -> Optional.of(Step.to(new ModelGenerator(dice).withEntity(model)))),
                Operator.of("drop entity", 4, TableChanges::drop),
                Operator.of("rename entity", 6, TableChanges::rename),
                Operator.of("rename table", 5, TableChanges::renameTable),
                Operator.of("rename join table or column", 8, TableChanges::renameJoin),
                Operator.of("add key", 10, TableChanges::addKey),
                Operator.of("drop key", 6, TableChanges::dropKey),
                Operator.of("rename key", 3, TableChanges::renameKey),
                Operator.of("add secondary table", 3, TableChanges::addSecondary),
                Operator.of("rename secondary table", 3, TableChanges::renameSecondary),
                Operator.ofEmpty("move out of secondary table", 3, TableChanges::dissolve),
                Operator.ofEmpty("move into secondary table", 4, TableChanges::place),
                Operator.of("change sequence", 3, TableChanges::sequence),
                Operator.of("change options", 4, TableChanges::options),
                Operator.of("move to another schema", 4, TableChanges::move),
                Operator.of("change check of table", 3, TableChanges::check),
                Operator.of("change hibernate comment of table", 2, TableChanges::comment));
    }

    private static List<MappedClass> withSecondary(Model model, boolean has) {
        return model.entities()
                .filter(type -> model.root(type).equals(type))
                .filter(type -> !model.strategy(type).equals("TABLE_PER_CLASS"))
                .filter(type -> has == type.facets().has("SecondaryTable.name"))
                .filter(type -> !type.facets().has("SecondaryTables"))
                .toList();
    }

    /** With a new attribute: a table without one is of no use. */
    private static Optional<Step> addSecondary(Model model, Dice dice) {
        return dice.maybe(withSecondary(model, false)).map(type -> {
            MappedClass changed = new SecondaryTables(model, dice).with(type);
            Model prepared = model.replacing(type.name(), each -> changed);
            Attribute attribute =
                    AttributeChanges.addable(new AttributeGenerator(prepared, dice).basic(), prepared, changed, dice);
            return Step.to(prepared.replacing(
                    type.name(), each -> each.adding(SecondaryTables.placed(attribute, each, dice))));
        });
    }

    private static Optional<Step> renameSecondary(Model model, Dice dice) {
        // Without a column it looks like any other.
        List<MappedClass> used = withSecondary(model, true).stream()
                .filter(type -> type.attributes().stream().anyMatch(SecondaryTables::isPlaced))
                .toList();
        return dice.maybe(used)
                .map(type -> Step.to(model.replacing(
                        type.name(), each -> SecondaryTables.renamed(each, new Names(model, dice).table()))));
    }

    private static Optional<Step> dissolve(Model model, Dice dice) {
        return dice.maybe(withSecondary(model, true))
                .map(type -> new Step(
                        model.replacing(type.name(), SecondaryTables::dissolved), Moves.NONE.lost(type.name())));
    }

    private static Optional<Step> place(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> place.type().facets().has("SecondaryTable.name")
                                && place.type().keys().isEmpty()
                                && !SecondaryTables.isPlaced(place.attribute()))
                .map(place -> new Step(
                        place.replaced(model, SecondaryTables.placed(place.attribute(), place.type(), dice)),
                        place.lost(model)));
    }

    private static Optional<Step> drop(Model model, Dice dice) {
        List<MappedClass> free = model.entities()
                .filter(type -> !model.hasChildren(type) && model.root(type).equals(type))
                .filter(type -> !isTarget(model, type))
                .toList();
        if (model.entities().count() < 2) {
            return Optional.empty();
        }
        return dice.maybe(free)
                .map(type -> Step.to(
                        Hints.dropped(model.retaining(each -> !each.name().equals(type.name())), type)));
    }

    static boolean isTarget(Model model, MappedClass type) {
        return model.classes().stream()
                .filter(each -> !each.name().equals(type.name()))
                .flatMap(each -> each.attributes().stream())
                .anyMatch(each ->
                        type.name().equals(target(each.sort())) || type.name().equals(each.keyType()));
    }

    private static String target(Sort sort) {
        if (sort instanceof Sort.ToOne toOne) {
            return toOne.target();
        }
        return sort instanceof Sort.ToMany toMany ? toMany.target() : "";
    }

    /** Not in a hierarchy: there the name is a value in the rows as well. */
    private static Optional<Step> rename(Model model, Dice dice) {
        List<MappedClass> alone = model.entities()
                .filter(type -> model.root(type).equals(type) && !model.hasChildren(type))
                .toList();
        return dice.maybe(alone).map(type -> {
            String old = type.name();
            String now = new Names(model, dice).type();
            String home = model.homes().getOrDefault(old, "");
            Model after = model.replacing(old, each -> each.named(now).faceted(facets -> Hints.renamed(facets, old)))
                    .mapping(each -> retargeted(each, old, now))
                    .moving(old, "")
                    .moving(now, home);
            return new Step(after, Moves.NONE.from(old, now));
        });
    }

    private static MappedClass retargeted(MappedClass type, String old, String now) {
        MappedClass changed = type;
        for (Attribute attribute : type.attributes()) {
            if (attribute.sort() instanceof Sort.ToOne toOne && toOne.target().equals(old)) {
                changed = changed.replacing(attribute.name(), attribute.of(new Sort.ToOne(now, toOne.one())));
            } else if (attribute.sort() instanceof Sort.ToMany toMany
                    && toMany.target().equals(old)) {
                changed = changed.replacing(
                        attribute.name(),
                        attribute.of(new Sort.ToMany(toMany.container(), now, toMany.many(), toMany.mappedBy())));
            }
            if (attribute.keyType().equals(old)) {
                changed = changed.replacing(
                        attribute.name(),
                        changed.find(attribute.name())
                                .orElseThrow()
                                .faceted(facets -> facets.with(Facets.KEY_TYPE, now)));
            }
        }
        return changed;
    }

    private static Optional<Step> renameTable(Model model, Dice dice) {
        List<MappedClass> all =
                model.entities().filter(type -> model.root(type).equals(type)).toList();
        return dice.maybe(all)
                .map(type -> Step.to(model.replacing(
                        type.name(),
                        each -> each.faceted(facets -> facets.has("Table.name") && dice.chance(40)
                                ? facets.without("Table.name")
                                : facets.withText("Table.name", new Names(model, dice).table())))));
    }

    private static Optional<Step> renameJoin(Model model, Dice dice) {
        return Places.any(
                        model,
                        dice,
                        place -> !joinFacet(model, place.attribute(), dice).isEmpty())
                .map(place -> {
                    String facet = joinFacet(model, place.attribute(), dice);
                    Names names = new Names(model, dice);
                    String name = facet.endsWith("Table.name")
                            ? names.table()
                            // MP450: a name that no strategy changes
                            : place.attribute().facets().has("MapsId")
                                    ? names.column().toLowerCase(Locale.ROOT)
                                    : names.column();
                    return Step.to(place.replaced(
                            model,
                            place.attribute()
                                    .faceted(facets -> facets.has(facet)
                                                    && dice.chance(40)
                                                    && !facet.equals("JoinColumn.name")
                                                    && !facet.equals("JoinTable.name")
                                            ? facets.without(facet)
                                            : facets.withText(facet, name))));
                });
    }

    private static String joinFacet(Model model, Attribute attribute, Dice dice) {
        Sort sort = attribute.sort();
        if (sort instanceof Sort.ToOne toOne) {
            if (attribute.facets().has("JoinTable.name")) {
                return "JoinTable.name";
            }
            return attribute.isJoinColumn() && model.idColumns(model.get(toOne.target())) == 1 ? "JoinColumn.name" : "";
        }
        if (sort instanceof Sort.Elements elements) {
            boolean key = model.classes().stream().noneMatch(each -> each.name().equals(attribute.keyType()));
            return elements.container() == Sort.Container.MAP && key && dice.chance(50)
                    ? "MapKeyColumn.name"
                    : "CollectionTable.name";
        }
        if (sort instanceof Sort.ToMany toMany && toMany.mappedBy() == null) {
            return attribute.facets().has("JoinColumn.name") ? "JoinColumn.name" : "JoinTable.name";
        }
        return "";
    }

    private static Optional<Step> keys(Model model, Dice dice, boolean any, UnaryOperator<MappedClass> change) {
        List<MappedClass> types = model.entities()
                .filter(type ->
                        any ? model.root(type).equals(type) : !type.keys().isEmpty())
                .toList();
        return dice.maybe(types).map(type -> Step.to(model.replacing(type.name(), change)));
    }

    private static Optional<Step> addKey(Model model, Dice dice) {
        Model others = model;
        return keys(
                model,
                dice,
                true,
                type -> new ModelGenerator(dice)
                        .keyed(others.retaining(each -> !each.name().equals(type.name())), type));
    }

    private static Optional<Step> dropKey(Model model, Dice dice) {
        return keys(model, dice, false, type -> {
            Key gone = dice.one(type.keys());
            return type.withKeys(
                    type.keys().stream().filter(each -> !each.equals(gone)).toList());
        });
    }

    private static Optional<Step> renameKey(Model model, Dice dice) {
        return keys(model, dice, false, type -> {
            Key renamed = dice.one(type.keys());
            String name = new Names(model, dice).object(renamed.kind() == Key.Kind.INDEX ? "ix" : "uk");
            return type.withKeys(type.keys().stream()
                    .map(each ->
                            each.equals(renamed) ? new Key(name, each.attributes(), each.kind(), each.options()) : each)
                    .toList());
        });
    }

    private static Optional<Step> sequence(Model model, Dice dice) {
        return Places.any(model, dice, place -> place.attribute().facets().has("SequenceGenerator.name"))
                .map(place -> Step.to(
                        place.replaced(model, place.attribute().faceted(facets -> changed(facets, model, dice)))));
    }

    /** Above it may be a superclass, but no other entity. */
    private static Optional<MappedClass> root(Model model, Dice dice) {
        return dice.maybe(
                model.entities().filter(type -> model.root(type).equals(type)).toList());
    }

    private static Optional<Step> move(Model model, Dice dice) {
        Options options = new Options(dice);
        return dice.chance(60)
                ? root(model, dice)
                        .map(type -> Step.to(model.replacing(type.name(), each -> each.faceted(options::moved))))
                : Places.any(model, dice, place -> true)
                        .map(place ->
                                Step.to(place.replaced(model, place.attribute().faceted(options::moved))));
    }

    private static Optional<Step> options(Model model, Dice dice) {
        Options options = new Options(dice);
        if (dice.chance(30)) {
            return root(model, dice)
                    .map(type -> Step.to(model.replacing(type.name(), each -> each.faceted(options::changed))));
        }
        if (dice.chance(30)) {
            return keys(model, dice, false, type -> {
                Key changed = dice.one(type.keys());
                return type.withKeys(type.keys().stream()
                        .map(each -> each.equals(changed) ? options.changed(each) : each)
                        .toList());
            });
        }
        return Places.any(
                        model,
                        dice,
                        place -> place.attribute().isPlain()
                                || place.attribute().isId()
                                || place.attribute().facets().has("JoinTable.name")
                                || place.attribute().facets().has("CollectionTable.name"))
                .map(place -> Step.to(place.replaced(model, place.attribute().faceted(options::changed))));
    }

    private static Optional<Step> check(Model model, Dice dice) {
        return root(model, dice)
                .map(type -> Step.to(model.replacing(type.name(), new EntityMarks(model, dice)::checked)));
    }

    private static Optional<Step> comment(Model model, Dice dice) {
        return root(model, dice)
                .map(type -> Step.to(model.replacing(
                        type.name(),
                        each -> each.faceted(facets -> ColumnChanges.commented(facets, "Comment", dice)))));
    }

    private static Facets changed(Facets facets, Model model, Dice dice) {
        return dice.chance(50)
                ? facets.with("SequenceGenerator.allocationSize", dice.of("1", "5", "10", "50"))
                : facets.withText("SequenceGenerator.sequenceName", new Names(model, dice).object("seq"));
    }
}
