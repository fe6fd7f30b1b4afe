package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.oracle.MappingOptions;
import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.EnumType;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.Key;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.MappedClass.Kind;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up models of one to six entities. */
public final class ModelGenerator {
    private static final int VALUED = 12;

    private final Dice dice;

    public ModelGenerator(Dice dice) {
        this.dice = dice;
    }

    public Model model() {
        MappingOptions options = new MappingOptions(
                dice.chance(35) ? MappingOptions.Naming.SNAKE_CASE : MappingOptions.Naming.JPA,
                dice.of(
                        MappingOptions.Quoting.NONE,
                        MappingOptions.Quoting.NONE,
                        MappingOptions.Quoting.NONE,
                        MappingOptions.Quoting.KEYWORDS,
                        MappingOptions.Quoting.ALL));
        Model model = new Model(options, List.of(), List.of(), List.of(), dice.chance(10));
        for (int i = dice.below(3); i > 0; i--) {
            model = withEnum(model);
        }
        if (dice.chance(50)) {
            model = model.adding(embeddable(model));
            if (dice.chance(25)) {
                model = model.adding(nesting(model, embeddable(model)));
            }
        }
        if (dice.chance(30)) {
            model = model.adding(superclass(model));
        }
        for (int i = dice.of(1, 2, 2, 3, 3, 4); i > 0; i--) {
            model = withEntity(model);
            for (int below = dice.of(0, 0, 0, 1, 2); below > 0; below--) {
                List<MappedClass> entities = model.entities().toList();
                model = new Hierarchies(dice).withSubclass(model, entities.get(entities.size() - 1));
            }
        }
        if (dice.chance(12)) {
            model = withAssociationInEmbeddable(model);
        }
        for (int i = dice.below(3); i > 0; i--) {
            model = withInverse(model);
        }
        return model;
    }

    /** Where the embeddable has one holder at most: a second one would need names of its own. */
    private Model withAssociationInEmbeddable(Model model) {
        List<MappedClass> open = model.classes().stream()
                .filter(each -> each.kind() == Kind.EMBEDDABLE && !model.isKey(each))
                .filter(each -> model.holders(each.name()) == 1)
                .toList();
        List<MappedClass> targets =
                model.entities().filter(each -> model.idColumns(each) == 1).toList();
        if (targets.isEmpty()) {
            return model;
        }
        return dice.maybe(open)
                .map(type -> {
                    Attribute toOne = withoutTable(new AssociationGenerator(model, dice).toOne(dice.one(targets)));
                    Model after = model.replacing(type.name(), each -> each.adding(toOne));
                    return dice.chance(50) ? overridden(after, after.get(type.name())) : after;
                })
                .orElse(model);
    }

    /** Where the embeddable is an attribute, all its columns get names there. */
    private static Model overridden(Model model, MappedClass embeddable) {
        return model.mapping(type -> {
            MappedClass changed = type;
            for (Attribute attribute : type.attributes()) {
                if (attribute.sort().equals(new Sort.Embedded(embeddable.name()))) {
                    Overrides overrides = new Overrides(model, attribute.name().toLowerCase(Locale.ROOT));
                    changed = changed.replacing(
                            attribute.name(), attribute.faceted(facets -> overrides.of(embeddable, facets)));
                }
            }
            return changed;
        });
    }

    /** Hibernate does not find a join table from inside a collection. */
    private static Attribute withoutTable(Attribute toOne) {
        return toOne.faceted(facets -> facets.without("JoinTable.name"));
    }

    /** With one more entity. */
    public Model withEntity(Model model) {
        MappedClass type = entity(model);
        return dice.chance(25) ? new Identifiers(dice).identified(model, type) : model.adding(type);
    }

    /** With the other side of some association that has none yet. */
    public Model withInverse(Model model) {
        record Open(MappedClass owner, Attribute owning) {}
        List<Open> all = model.entities()
                .flatMap(type -> type.attributes().stream().map(attribute -> new Open(type, attribute)))
                .filter(each -> each.owning().target().isPresent()
                        && !each.owning().isInverse()
                        && !(each.owning().sort() instanceof Sort.ToMany many && !many.many()))
                .filter(each -> model.classes().stream()
                        .flatMap(type -> type.attributes().stream())
                        .noneMatch(
                                other -> other.mappedBy().equals(each.owning().name())))
                .toList();
        if (all.isEmpty()) {
            return model;
        }
        Open open = dice.one(all);
        return new AssociationGenerator(model, dice)
                .inverse(open.owner(), open.owning())
                .map(attribute -> model.replacing(open.owning().target().orElseThrow(), each -> each.adding(attribute)))
                .orElse(model);
    }

    /** With one more enum. */
    public Model withEnum(Model model) {
        Names names = new Names(model, dice);
        EnumType type = new EnumType(names.type(), List.of());
        for (int i = dice.between(1, 4); i > 0; i--) {
            List<String> constants = new ArrayList<>(type.constants());
            constants.add(names.constant(type));
            type = new EnumType(type.name(), constants);
        }
        if (dice.chance(VALUED)) {
            type = type.valuedBy(dice.of("String", "int"));
        }
        List<EnumType> all = new ArrayList<>(model.enums());
        all.add(type);
        return model.withEnums(all);
    }

    /** An embeddable of one to three values. */
    public MappedClass embeddable(Model model) {
        String name = new Names(model, dice).type();
        return plain(model, MappedClass.of(name, Kind.EMBEDDABLE, null, List.of()), dice.between(1, 3));
    }

    private MappedClass nesting(Model model, MappedClass outer) {
        MappedClass inner = model.classes().get(model.classes().size() - 1);
        return outer.adding(new Attribute(
                new Names(model.adding(outer), dice).attribute(), new Sort.Embedded(inner.name()), Facets.NONE, false));
    }

    private MappedClass superclass(Model model) {
        String name = new Names(model, dice).type();
        return plain(model, MappedClass.of(name, Kind.SUPERCLASS, null, List.of()), dice.between(1, 2))
                .asAbstract();
    }

    MappedClass plain(Model model, MappedClass type, int count) {
        MappedClass grown = type;
        for (int i = 0; i < count; i++) {
            Model now = model.adding(grown);
            grown = grown.adding(SecondaryTables.placed(new AttributeGenerator(now, dice).basic(), grown, dice));
        }
        return grown;
    }

    /** A new entity; its associations lead to entities of the model. */
    public MappedClass entity(Model model) {
        String name = new Names(model, dice).type();
        List<String> superclasses = model.classes().stream()
                .filter(each -> each.kind() == Kind.SUPERCLASS)
                .map(MappedClass::name)
                .toList();
        @Nullable String parent = superclasses.isEmpty() || dice.chance(50) ? null : dice.one(superclasses);
        MappedClass type = MappedClass.of(name, Kind.ENTITY, parent, List.of(new Identifiers(dice).simple(model)));
        if (dice.chance(40)) {
            Model now = model.adding(type);
            type = type.faceted(facets -> facets.withText("Table.name", new Names(now, dice).table()));
        }
        if (dice.chance(15)) {
            type = type.adding(new Attribute(
                    new Names(model.adding(type), dice).attribute(),
                    new Sort.Basic("int"),
                    new Facets(Facets.NONE.with("Version", "").values()),
                    false));
        }
        if (dice.chance(12)) {
            type = dice.chance(15)
                    ? new SecondaryTables(model, dice).withTwo(type)
                    : new SecondaryTables(model, dice).with(type);
        }
        type = new EntityMarks(model, dice).marked(type);
        type = plain(model, type, dice.between(1, 5)).faceted(new Options(dice)::perhaps);
        if (dice.chance(3)) {
            type = partitioned(type);
        }
        return related(model, type, dice.below(3));
    }

    private MappedClass partitioned(MappedClass type) {
        List<Attribute> parts = type.attributes().stream()
                .filter(each -> isPartition(each) && !SecondaryTables.isPlaced(each))
                .toList();
        return dice.maybe(parts)
                .map(each -> type.replacing(each.name(), each.faceted(facets -> facets.with("PartitionKey", ""))))
                .orElse(type);
    }

    /** Whether it may say in which partition a row lies, and be in the primary key. */
    public static boolean isPartition(Attribute attribute) {
        return attribute.isPlain()
                && List.of("Integer", "int", "Long", "long", "LocalDate", "Short")
                        .contains(attribute.type());
    }

    MappedClass related(Model model, MappedClass type, int count) {
        MappedClass grown = type;
        for (int i = 0; i < count; i++) {
            Model now = model.adding(grown);
            grown = grown.adding(SecondaryTables.placed(relation(now, grown), grown, dice));
        }
        if (dice.chance(15)) {
            grown = keyed(model, grown);
        }
        return grown;
    }

    /** An association, a collection or an embedded value for the class. */
    public Attribute relation(Model now, MappedClass type) {
        AssociationGenerator associations = new AssociationGenerator(now, dice);
        List<MappedClass> targets = now.entities().toList();
        List<MappedClass> embeddables = now.classes().stream()
                .filter(each -> each.kind() == Kind.EMBEDDABLE && !now.isKey(each))
                .toList();
        return switch (dice.below(40)) {
            case 39 -> associations.toManyAny();
            case 0, 1, 2, 3, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 -> associations.toOne(dice.one(targets));
            case 4, 5, 21, 22, 23, 24, 25, 26 -> associations.elements();
            case 6, 7, 27, 28, 29, 30, 31 -> associations.toMany(type, dice.one(targets));
            default ->
                embeddables.isEmpty()
                        ? new AttributeGenerator(now, dice).basic()
                        : embedded(now, type, dice.one(embeddables));
        };
    }

    /** A second one of a type gets names of its own, by overrides. */
    private Attribute embedded(Model now, MappedClass type, MappedClass embeddable) {
        String name = new Names(now, dice).attribute();
        Attribute attribute = new Attribute(name, new Sort.Embedded(embeddable.name()), Facets.NONE, false);
        boolean refers = embeddable.attributes().stream().anyMatch(Attribute::isJoinColumn);
        return embeds(now, now.root(type), embeddable.name()) || dice.chance(refers ? 60 : 20)
                ? attribute.faceted(facets -> new Overrides(now, name.toLowerCase(Locale.ROOT)).of(embeddable, facets))
                : attribute;
    }

    private static boolean embeds(Model model, MappedClass root, String embeddable) {
        return model.entities()
                .filter(each -> model.root(each).name().equals(root.name()))
                .flatMap(each -> Stream.concat(each.attributes().stream(), inherited(model, each)))
                .anyMatch(each -> each.sort().equals(new Sort.Embedded(embeddable)));
    }

    private static Stream<Attribute> inherited(Model model, MappedClass type) {
        MappedClass parent = model.parent(type);
        return parent == null ? Stream.empty() : parent.attributes().stream();
    }

    /** With an index or a unique key over one or two of its plain attributes. */
    public MappedClass keyed(Model model, MappedClass type) {
        boolean unique = dice.chance(40);
        List<Attribute> candidates = type.attributes().stream()
                .filter(Attribute::isPlain)
                .filter(each -> !SecondaryTables.isPlaced(each))
                .filter(each -> !each.facets().has("Lob") && !each.type().endsWith("[]"))
                .filter(each -> !each.facets().has("Column.length")
                        || each.facets().get("Column.length").length() < 4)
                .filter(each -> !unique || each.distinct())
                .toList();
        if (candidates.isEmpty() || type.facets().has("Table.none")) {
            return type;
        }
        List<String> columns =
                dice.some(candidates, 2).stream().map(Attribute::name).toList();
        if (type.keys().stream().anyMatch(key -> key.attributes().equals(columns))) {
            return type;
        }
        Key.Kind kind = unique ? dice.of(Key.Kind.UNIQUE_INDEX, Key.Kind.UNIQUE_CONSTRAINT) : Key.Kind.INDEX;
        String name = dice.chance(60) ? new Names(model.adding(type), dice).object(unique ? "uk" : "ix") : "";
        List<Key> keys = new ArrayList<>(type.keys());
        keys.add(new Key(name, columns, kind));
        return type.withKeys(keys);
    }
}
