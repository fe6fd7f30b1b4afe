package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.MappedClass.Kind;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Makes up classes below entities. */
public final class Hierarchies {
    private final Dice dice;

    public Hierarchies(Dice dice) {
        this.dice = dice;
    }

    /** With a class below the entity; a hierarchy that has no strategy yet may get one. */
    public Model withSubclass(Model model, MappedClass parent) {
        MappedClass root = model.root(parent);
        if (isDerived(root)) {
            return model;
        }
        boolean open = !model.hasChildren(root) && model.strategy(root).isEmpty() && dice.chance(80);
        Model prepared = open
                ? model.replacing(root.name(), each -> each.faceted(facets -> strategic(facets, model, root)))
                : model;
        String name = new Names(prepared, dice).type();
        MappedClass type = MappedClass.of(name, Kind.ENTITY, parent.name(), List.of());
        ModelGenerator generator = new ModelGenerator(dice);
        Facets valued = valued(prepared, parent);
        type = type.faceted(facets -> valued);
        type = generator.plain(prepared, type, dice.between(1, 3));
        type = generator.related(prepared, type.withKeys(List.of()), dice.below(2));
        return prepared.adding(
                switch (prepared.strategy(parent)) {
                    case "JOINED" -> joined(prepared, type);
                    case "TABLE_PER_CLASS" -> type.faceted(facets -> tabled(facets, prepared));
                    default -> sharing(type);
                });
    }

    /** Hibernate fails on a derived identifier in joined tables. */
    private static boolean isDerived(MappedClass root) {
        return root.attributes().stream()
                .anyMatch(each -> each.facets().has("MapsId") || (each.isId() && each.sort() instanceof Sort.ToOne));
    }

    /** The strategies that the identifier allows. */
    public static List<String> strategies(Model model, MappedClass root) {
        List<String> all = new ArrayList<>(List.of("SINGLE_TABLE", "JOINED"));
        boolean secondary =
                root.facets().values().keySet().stream().anyMatch(each -> each.startsWith("SecondaryTable"));
        if (!secondary
                && !hasOtherSideInSecondary(model, root)
                && !"GenerationType.IDENTITY".equals(model.id(root).facets().get("GeneratedValue.strategy"))) {
            all.add("TABLE_PER_CLASS");
        }
        return all;
    }

    /** Whether a class has the other side of a one-to-one in a secondary table: Hibernate does not start with a table per class. */
    private static boolean hasOtherSideInSecondary(Model model, MappedClass root) {
        return model.entities()
                .flatMap(owner -> owner.attributes().stream())
                .filter(SecondaryTables::isPlaced)
                .anyMatch(owning -> owning.sort() instanceof Sort.ToOne toOne
                        && toOne.one()
                        && model.root(model.get(toOne.target())).equals(root));
    }

    /** With a value of its own for the discriminator: a number where that is one, for derived ones may collide. */
    private Facets valued(Model model, MappedClass parent) {
        return model.strategy(parent).equals("TABLE_PER_CLASS") || !dice.chance(30)
                ? Facets.NONE
                : Facets.NONE.withText("DiscriminatorValue", value(model, parent));
    }

    /** A value that no class of the hierarchy has. */
    public String value(Model model, MappedClass type) {
        Facets root = model.root(type).facets();
        boolean number = "DiscriminatorType.INTEGER".equals(root.get("DiscriminatorColumn.discriminatorType"));
        String value = number
                ? "" + (10 + model.classes().size())
                : "v" + model.classes().size() + dice.of("", " x", "é");
        boolean taken = model.classes().stream()
                .anyMatch(each -> value.equals(each.facets().text("DiscriminatorValue")));
        return taken ? value + "0" + dice.below(1000) : value;
    }

    private Facets strategic(Facets facets, Model model, MappedClass root) {
        String strategy = dice.one(strategies(model, root));
        Facets described = facets.with("Inheritance.strategy", "InheritanceType." + strategy);
        return strategy.equals("TABLE_PER_CLASS") ? described : discriminated(described, model, root);
    }

    private Facets discriminated(Facets facets, Model model, MappedClass root) {
        if (dice.chance(70)) {
            return switch (dice.below(12)) {
                case 0 ->
                    Objects.requireNonNull(facets.get("Inheritance.strategy")).endsWith("SINGLE_TABLE")
                            ? facets.with("DiscriminatorOptions.force", "true")
                            : facets;
                case 1 ->
                    Objects.requireNonNull(facets.get("Inheritance.strategy")).endsWith("SINGLE_TABLE")
                            ? facets.withText("DiscriminatorFormula", "case when 1 = 1 then '" + root.name() + "' end")
                            : facets;
                default -> facets;
            };
        }
        Facets named = facets.withText("DiscriminatorColumn.name", new Names(model, dice).column());
        return switch (dice.below(4)) {
            case 0 -> named.with("DiscriminatorColumn.length", "40");
            case 1 -> named.with("DiscriminatorColumn.discriminatorType", "DiscriminatorType.INTEGER");
            default -> named;
        };
    }

    private MappedClass joined(Model model, MappedClass type) {
        MappedClass described = type.faceted(facets -> tabled(facets, model));
        MappedClass parent = model.get(type.parent() == null ? type.name() : type.parent());
        // Further below, Hibernate does not find the column that an association refers to.
        boolean below = model.root(parent).equals(parent);
        return below && model.idColumns(parent) == 1 && dice.chance(25)
                ? described.faceted(facets -> keyed(facets, new Names(model.adding(described), dice).column()))
                : described;
    }

    private Facets keyed(Facets facets, String column) {
        return dice.chance(35)
                ? facets.with("PrimaryKeyJoinColumns", "@PrimaryKeyJoinColumn(name = \"" + column + "\")")
                : facets.withText("PrimaryKeyJoinColumn.name", column);
    }

    private Facets tabled(Facets facets, Model model) {
        return dice.chance(30) ? facets.withText("Table.name", new Names(model, dice).table()) : facets;
    }

    /** What a table that other classes share takes: no column that only this class fills may be mandatory. */
    private static MappedClass sharing(MappedClass type) {
        MappedClass shared = type.withKeys(List.of()).retaining(each -> !(each.sort() instanceof Sort.Embedded));
        for (Attribute attribute : shared.attributes()) {
            shared = shared.replacing(attribute.name(), attribute.optional());
        }
        return shared;
    }
}
