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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes up models of one to six entities. */
public final class ModelGenerator {
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
            model = dice.chance(12) ? withKeyedEntity(model) : model.adding(entity(model));
            if (dice.chance(25)) {
                model = withSubclass(model, model.classes().get(model.classes().size() - 1));
            }
        }
        return model;
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

    /** An entity identified by an embeddable of two or three attributes. */
    private Model withKeyedEntity(Model model) {
        MappedClass key = MappedClass.of(new Names(model, dice).type(), Kind.EMBEDDABLE, null, List.of());
        Model grown = model;
        for (int i = dice.between(2, 3); i > 0; i--) {
            Names names = new Names(model.adding(key), dice);
            String type = dice.of("String", "Integer", "Long", "UUID");
            Facets facets = type.equals("String") ? Facets.NONE.with("Column.length", "20") : Facets.NONE;
            if (dice.chance(30)) {
                facets = facets.withText("Column.name", names.column());
            }
            key = key.adding(new Attribute(names.attribute(), new Sort.Basic(type), facets, true));
        }
        grown = grown.adding(key);
        MappedClass type = entity(grown);
        Attribute id = new Attribute("id", new Sort.Embedded(key.name()), Facets.NONE.with("EmbeddedId", ""), true);
        return grown.adding(type.replacing(
                type.attributes().stream()
                        .filter(Attribute::isId)
                        .findFirst()
                        .orElseThrow()
                        .name(),
                id));
    }

    private MappedClass superclass(Model model) {
        String name = new Names(model, dice).type();
        return plain(model, MappedClass.of(name, Kind.SUPERCLASS, null, List.of()), dice.between(1, 2))
                .asAbstract();
    }

    private MappedClass plain(Model model, MappedClass type, int count) {
        MappedClass grown = type;
        for (int i = 0; i < count; i++) {
            Model now = model.adding(grown);
            grown = grown.adding(new AttributeGenerator(now, dice).basic());
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
        MappedClass type = MappedClass.of(name, Kind.ENTITY, parent, List.of(id(model)));
        if (dice.chance(40)) {
            Model now = model.adding(type);
            type = type.faceted(facets -> facets.withText("Table.name", new Names(now, dice).table()));
        }
        if (dice.chance(15)) {
            type = type.adding(new Attribute(
                    new Names(model, dice).attribute(),
                    new Sort.Basic("int"),
                    new Facets(Facets.NONE.with("Version", "").values()),
                    false));
        }
        type = plain(model, type, dice.between(1, 5));
        return related(model, type, dice.below(3));
    }

    private MappedClass related(Model model, MappedClass type, int count) {
        MappedClass grown = type;
        for (int i = 0; i < count; i++) {
            Model now = model.adding(grown);
            grown = grown.adding(relation(now, grown));
        }
        if (dice.chance(15)) {
            grown = keyed(model, grown);
        }
        return grown;
    }

    /** An association, a collection or an embedded value for the class. */
    public Attribute relation(Model now, MappedClass type) {
        AttributeGenerator attributes = new AttributeGenerator(now, dice);
        List<MappedClass> targets = now.entities().toList();
        List<MappedClass> embeddables = now.classes().stream()
                .filter(each -> each.kind() == Kind.EMBEDDABLE && !now.isKey(each))
                .toList();
        return switch (dice.below(10)) {
            case 0, 1, 2, 3 -> attributes.toOne(dice.one(targets));
            case 4, 5 -> attributes.elements();
            case 6, 7 -> attributes.toMany(type, dice.one(targets));
            default -> embeddables.isEmpty() ? attributes.basic() : embedded(now, type, dice.one(embeddables));
        };
    }

    /** A second one of a type gets names of its own, by overrides. */
    private Attribute embedded(Model now, MappedClass type, MappedClass embeddable) {
        String name = new Names(now, dice).attribute();
        Facets facets = Facets.NONE;
        if (embeds(now, now.root(type), embeddable.name()) || dice.chance(20)) {
            facets = facets.with(
                    "AttributeOverrides",
                    embeddable.attributes().stream()
                            .map(each -> "@AttributeOverride(name = \"" + each.name() + "\", column = @Column(name = \""
                                    + name.toLowerCase(Locale.ROOT) + "_" + each.name() + "\"))")
                            .collect(Collectors.joining(", ", "{", "}")));
        }
        return new Attribute(name, new Sort.Embedded(embeddable.name()), facets, false);
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

    private Attribute id(Model model) {
        Facets facets = Facets.NONE.with("Id", "");
        String name = dice.chance(80) ? "id" : new Names(model, dice).attribute();
        return switch (dice.below(10)) {
            case 0, 1, 2, 3 -> new Attribute(name, new Sort.Basic("Long"), facets.with("GeneratedValue", ""), true);
            case 4, 5 ->
                new Attribute(
                        name,
                        new Sort.Basic(dice.of("Long", "Integer")),
                        facets.with("GeneratedValue.strategy", "GenerationType.IDENTITY"),
                        true);
            case 6 ->
                new Attribute(
                        name,
                        new Sort.Basic("Long"),
                        facets.with("GeneratedValue.strategy", "GenerationType.SEQUENCE")
                                .withText("GeneratedValue.generator", "gen" + name)
                                .withText("SequenceGenerator.name", "gen" + name)
                                .withText("SequenceGenerator.sequenceName", new Names(model, dice).object("seq"))
                                .with("SequenceGenerator.allocationSize", dice.of("1", "10", "50")),
                        true);
            case 7 -> new Attribute(name, new Sort.Basic("UUID"), facets.with("GeneratedValue", ""), true);
            case 8 ->
                new Attribute(name, new Sort.Basic("String"), facets.with("Column.length", dice.of("20", "40")), true);
            default -> new Attribute(name, new Sort.Basic(dice.of("Integer", "Long", "UUID")), facets, true);
        };
    }

    /** With a class below the entity; a hierarchy that has no strategy yet may get one. */
    public Model withSubclass(Model model, MappedClass parent) {
        MappedClass root = model.root(parent);
        Model prepared = model;
        if (!model.hasChildren(root) && !root.facets().has("Inheritance.strategy")) {
            String strategy = dice.of("SINGLE_TABLE", "JOINED", "JOINED");
            prepared = dice.chance(20)
                    ? model
                    : model.replacing(
                            root.name(),
                            each -> each.faceted(facets -> discriminated(
                                    facets.with("Inheritance.strategy", "InheritanceType." + strategy), model)));
        }
        String name = new Names(prepared, dice).type();
        MappedClass type = MappedClass.of(name, Kind.ENTITY, parent.name(), List.of());
        type = plain(prepared, type, dice.between(1, 3));
        type = related(prepared, type.withKeys(List.of()), dice.below(2));
        boolean joined =
                "InheritanceType.JOINED".equals(prepared.root(parent).facets().get("Inheritance.strategy"));
        return prepared.adding(joined ? type : sharing(type));
    }

    private Facets discriminated(Facets facets, Model model) {
        if (dice.chance(70)) {
            return facets;
        }
        Facets named = facets.withText("DiscriminatorColumn.name", new Names(model, dice).column());
        return dice.chance(50) ? named.with("DiscriminatorColumn.length", "40") : named;
    }

    /** What a table that other classes share takes: no column that only this class fills may be mandatory. */
    private static MappedClass sharing(MappedClass type) {
        MappedClass shared = type.withKeys(List.of()).retaining(each -> !(each.sort() instanceof Sort.Embedded));
        for (Attribute attribute : shared.attributes()) {
            shared = shared.replacing(
                    attribute.name(),
                    attribute.faceted(facets -> facets.without("Column.nullable")
                            .without("CreationTimestamp")
                            .without("UpdateTimestamp")));
        }
        return shared;
    }
}
