package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.MappedClass.Kind;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes up what identifies entities. */
public final class Identifiers {
    private static final Facets ID = Facets.NONE.with("Id", "");

    private final Dice dice;

    public Identifiers(Dice dice) {
        this.dice = dice;
    }

    /** A value in one column, assigned or generated. */
    public Attribute simple(Model model) {
        return any(model).faceted(new Options(dice)::perhaps);
    }

    private Attribute any(Model model) {
        String name = dice.chance(80) ? "id" : new Names(model, dice).attribute();
        return switch (dice.below(12)) {
            case 0, 1, 2, 3 -> basic(name, "Long", ID.with("GeneratedValue", ""));
            case 4, 5 ->
                basic(name, dice.of("Long", "Integer"), ID.with("GeneratedValue.strategy", "GenerationType.IDENTITY"));
            case 6 -> basic(name, dice.of("Long", "Integer"), contained(sequence(model, name), "SequenceGenerator"));
            case 7 -> basic(name, dice.of("Long", "Integer"), contained(table(model, name), "TableGenerator"));
            case 8 -> dice.chance(60) ? uuid(name) : basic(name, "Long", generic(name));
            case 9 -> basic(name, "String", ID.with("Column.length", dice.of("20", "40")));
            default -> basic(name, dice.of("Integer", "Long", "UUID", "Short"), ID);
        };
    }

    private static Attribute basic(String name, String type, Facets facets) {
        return new Attribute(name, new Sort.Basic(type), facets, true);
    }

    /** Perhaps with the generator in the container that such annotations may stand in. */
    private Facets contained(Facets facets, String generator) {
        if (!facets.has(generator + ".name") || !dice.chance(12)) {
            return facets;
        }
        String members = facets.values().entrySet().stream()
                .filter(each -> each.getKey().startsWith(generator + "."))
                .map(each -> each.getKey().substring(generator.length() + 1) + " = " + each.getValue())
                .collect(Collectors.joining(", "));
        return facets.without(key -> key.startsWith(generator + "."))
                .with(generator + "s", "{@" + generator + "(" + members + ")}");
    }

    private Facets generic(String name) {
        return ID.withText("GeneratedValue.generator", "inc" + name)
                .withText("GenericGenerator.name", "inc" + name)
                .with("GenericGenerator.type", "org.hibernate.id.enhanced.SequenceStyleGenerator.class");
    }

    private Attribute uuid(String name) {
        return switch (dice.below(3)) {
            case 0 -> basic(name, "UUID", ID.with("UuidGenerator", ""));
            case 1 -> basic(name, dice.of("UUID", "String"), ID.with("GeneratedValue.strategy", "GenerationType.UUID"));
            default -> basic(name, "UUID", ID.with("GeneratedValue", ""));
        };
    }

    /** Another way to generate a number, or none. */
    public Attribute generated(Model model, Attribute number) {
        Facets kept = number.facets()
                .without(key -> key.startsWith("GeneratedValue")
                        || key.startsWith("SequenceGenerator")
                        || key.startsWith("TableGenerator"));
        Facets facets = switch (dice.below(5)) {
            case 0 -> kept;
            case 1 -> kept.with("GeneratedValue", "");
            case 2 -> kept.with("GeneratedValue.strategy", "GenerationType.IDENTITY");
            case 3 -> merged(kept, sequence(model, number.name()));
            default -> merged(kept, table(model, number.name()));
        };
        return number.faceted(each -> facets);
    }

    private static Facets merged(Facets one, Facets other) {
        Facets all = one;
        for (Map.Entry<String, String> each : other.values().entrySet()) {
            all = all.with(each.getKey(), each.getValue());
        }
        return all;
    }

    /** A sequence; parts of what is said of it are left out. */
    Facets sequence(Model model, String name) {
        Facets facets = ID.with("GeneratedValue.strategy", "GenerationType.SEQUENCE");
        if (dice.chance(15)) {
            return facets;
        }
        String generator = "gen" + Math.abs(new Names(model, dice).object(name).hashCode() % 1000);
        facets = facets.withText("GeneratedValue.generator", generator).withText("SequenceGenerator.name", generator);
        if (dice.chance(80)) {
            facets = facets.withText("SequenceGenerator.sequenceName", new Names(model, dice).object("seq"));
        }
        if (dice.chance(30)) {
            facets = facets.with("SequenceGenerator.initialValue", dice.of("1", "5", "100"));
        }
        return dice.chance(70) ? facets.with("SequenceGenerator.allocationSize", dice.of("1", "10", "50")) : facets;
    }

    /** A table of next values; parts of what is said of it are left out. */
    Facets table(Model model, String name) {
        Facets facets = ID.with("GeneratedValue.strategy", "GenerationType.TABLE");
        String generator = "gen" + Math.abs(new Names(model, dice).object(name).hashCode() % 1000);
        facets = facets.withText("GeneratedValue.generator", generator).withText("TableGenerator.name", generator);
        if (dice.chance(70)) {
            Names names = new Names(model, dice);
            facets = facets.withText("TableGenerator.table", names.object("ids"));
            if (dice.chance(40)) {
                facets = facets.withText("TableGenerator.pkColumnName", names.column());
            }
            if (dice.chance(40)) {
                facets = facets.withText("TableGenerator.valueColumnName", names.column());
            }
        }
        // Without it the row is named after the entity's table, and left behind when that is renamed.
        facets = facets.withText("TableGenerator.pkColumnValue", generator + " row");
        return dice.chance(50) ? facets.with("TableGenerator.allocationSize", dice.of("1", "10")) : facets;
    }

    /** With another identifier, of several columns or one that belongs to another entity. */
    Model identified(Model model, MappedClass simple) {
        MappedClass type =
                simple.faceted(facets -> facets.without(key -> key.startsWith("Check") || key.equals("Table.check")));
        List<MappedClass> targets = model.entities()
                .filter(each -> !each.name().equals(type.name()))
                .toList();
        boolean alone = targets.isEmpty();
        return switch (dice.below(6)) {
            case 0, 1 ->
                withEmbeddedId(model, type, alone || dice.chance(60) ? null : mappable(model, dice.one(targets)));
            // Hibernate does not find the identifier of a target that inherits it.
            case 2, 3 -> {
                List<MappedClass> roots = targets.stream()
                        .filter(each -> model.root(each).equals(each))
                        .toList();
                yield withIdClass(model, type, alone || dice.chance(50) ? null : dice.one(roots));
            }
            case 4 -> alone ? withEmbeddedId(model, type, null) : withMapsId(model, type, dice.one(targets));
            default -> alone ? withIdClass(model, type, null) : withTargetAsId(model, type, dice.one(targets));
        };
    }

    private static Attribute replaced(MappedClass type) {
        return type.attributes().stream().filter(Attribute::isId).findFirst().orElseThrow();
    }

    private Attribute part(Model model) {
        Names names = new Names(model, dice);
        String type = dice.of("String", "Integer", "Long", "UUID");
        Facets facets = type.equals("String") ? Facets.NONE.with("Column.length", "20") : Facets.NONE;
        if (dice.chance(30)) {
            facets = facets.withText("Column.name", names.column());
        }
        return new Attribute(names.attribute(), new Sort.Basic(type), facets, true);
    }

    /** Hibernate does not start where a part is the identifier of a subclass and has several columns. */
    private static MappedClass mappable(Model model, MappedClass target) {
        return model.idColumns(target) == 1 ? target : model.root(target);
    }

    /** By an embeddable; with a target, one part is the target's identifier. */
    private Model withEmbeddedId(Model model, MappedClass type, @Nullable MappedClass target) {
        MappedClass key = MappedClass.of(new Names(model.adding(type), dice).type(), Kind.EMBEDDABLE, null, List.of());
        for (int i = dice.between(target == null ? 2 : 1, 3); i > 0; i--) {
            key = key.adding(part(model.adding(type).adding(key)));
        }
        MappedClass changed = type.replacing(
                replaced(type).name(),
                new Attribute("id", new Sort.Embedded(key.name()), Facets.NONE.with("EmbeddedId", ""), true));
        if (target == null) {
            return model.adding(key).adding(changed);
        }
        Model grown = model.adding(type).adding(key);
        Sort sort = model.isEmbeddable(model.idType(target))
                ? new Sort.Embedded(model.idType(target))
                : new Sort.Basic(model.idType(target));
        Attribute mapped = new Attribute(new Names(grown, dice).attribute(), sort, Facets.NONE, true);
        if (model.root(target).facets().has("IdClass")) {
            return model.adding(key.adding(part(grown))).adding(changed);
        }
        Attribute toOne = new Attribute(
                new Names(grown.replacing(key.name(), each -> each.adding(mapped)), dice).attribute(),
                new Sort.ToOne(target.name(), false),
                Facets.NONE.withText("MapsId", mapped.name()),
                false);
        return model.adding(key.adding(mapped)).adding(changed.adding(toOne));
    }

    /** By several attributes, one of which may be an association. */
    private Model withIdClass(Model model, MappedClass type, @Nullable MappedClass target) {
        String name = new Names(model.adding(type), dice).type();
        MappedClass changed = type.without(replaced(type).name())
                .faceted(facets -> facets.with("IdClass", name + ".class").without("Access"));
        for (int i = dice.between(target == null ? 2 : 1, 2); i > 0; i--) {
            changed = changed.adding(part(model.adding(changed)).faceted(facets -> facets.with("Id", "")));
        }
        if (target != null) {
            changed = changed.adding(new Attribute(
                    new Names(model.adding(changed), dice).attribute(),
                    new Sort.ToOne(target.name(), false),
                    ID,
                    false));
        }
        return model.adding(changed);
    }

    /** By an attribute whose value is the identifier of a target. */
    private Model withMapsId(Model model, MappedClass type, MappedClass target) {
        if (model.idColumns(target) != 1 || !(model.id(target).sort() instanceof Sort.Basic basic)) {
            return withTargetAsId(model, type, target);
        }
        MappedClass changed =
                type.replacing(replaced(type).name(), basic(replaced(type).name(), basic.type(), ID));
        return model.adding(changed.adding(new Attribute(
                new Names(model.adding(type), dice).attribute(),
                new Sort.ToOne(target.name(), true),
                Facets.NONE.with("MapsId", ""),
                true)));
    }

    /** By the target itself. */
    private Model withTargetAsId(Model model, MappedClass type, MappedClass target) {
        return model.adding(type.replacing(
                replaced(type).name(),
                new Attribute(
                        new Names(model.adding(type), dice).attribute(),
                        new Sort.ToOne(target.name(), true),
                        ID,
                        true)));
    }
}
