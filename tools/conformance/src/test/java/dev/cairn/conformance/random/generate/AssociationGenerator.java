package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import dev.cairn.conformance.random.model.Sort.Container;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes up associations and collections for the classes of a model. */
public final class AssociationGenerator {
    private final Model model;
    private final Names names;
    private final Dice dice;

    public AssociationGenerator(Model model, Dice dice) {
        this.model = model;
        this.names = new Names(model, dice);
        this.dice = dice;
    }

    /** A many-to-one or one-to-one to an entity. */
    public Attribute toOne(MappedClass target) {
        boolean one = dice.chance(20);
        Attribute attribute = new Attribute(names.attribute(), new Sort.ToOne(target.name(), one), Facets.NONE, one);
        // None with a join table: where another association fetches it, Hibernate does not start.
        if (dice.chance(40)) {
            int columns = model.idColumns(target);
            attribute = columns == 1
                    ? attribute.faceted(facets -> facets.withText("JoinColumn.name", names.column()))
                    : joinColumns(attribute, columns);
        }
        return constrained(attribute);
    }

    private Attribute joinColumns(Attribute attribute, int columns) {
        String list = IntStream.range(0, columns)
                .mapToObj(i -> "@JoinColumn(name = \"" + names.column() + "\")")
                .collect(Collectors.joining(", ", "{", "}"));
        return attribute.faceted(facets -> columns == 0 ? facets : facets.with("JoinColumns", list));
    }

    /** With something said of its foreign key, or nothing. */
    public Attribute constrained(Attribute attribute) {
        Attribute bare = attribute.faceted(facets -> facets.without("JoinColumn.foreignKey")
                .without("OnDelete.action")
                .without("NotFound.action"));
        if (attribute.facets().has("JoinColumns")) {
            return bare;
        }
        return switch (dice.below(9)) {
            case 8 ->
                bare.isId() ? bare : bare.faceted(facets -> facets.with("NotFound.action", "NotFoundAction.IGNORE"));
            case 0 ->
                bare.faceted(facets ->
                        facets.with("JoinColumn.foreignKey", "@ForeignKey(name = \"" + names.object("fk") + "\")"));
            case 1 ->
                bare.faceted(
                        facets -> facets.with("JoinColumn.foreignKey", "@ForeignKey(ConstraintMode.NO_CONSTRAINT)"));
            case 2 -> bare.faceted(facets -> facets.with("OnDelete.action", "OnDeleteAction.CASCADE"));
            case 3 ->
                bare.isNullable()
                        ? bare.faceted(facets -> facets.with("OnDelete.action", "OnDeleteAction.SET_NULL"))
                        : bare;
            default -> bare;
        };
    }

    /** A collection of values. */
    public Attribute elements() {
        Container container = dice.of(Container.values());
        String element = dice.of("String", "String", "Integer", "LocalDate");
        Optional<MappedClass> embeddable = dice.maybe(embeddables());
        if (embeddable.isPresent() && dice.chance(30)) {
            element = embeddable.get().name();
        } else if (!model.enums().isEmpty() && dice.chance(20)) {
            element = dice.one(model.enums()).name();
        }
        Attribute attribute =
                new Attribute(names.attribute(), new Sort.Elements(container, element), Facets.NONE, false);
        if (dice.chance(30)) {
            attribute = attribute.faceted(facets -> facets.withText("CollectionTable.name", names.table()));
        }
        if (!model.isEmbeddable(element) && dice.chance(30)) {
            attribute = attribute.faceted(facets -> facets.withText("Column.name", names.column()));
        }
        if (element.equals("String") && dice.chance(30)) {
            attribute = attribute.faceted(facets -> facets.with("Column.length", dice.of("20", "100")));
        }
        if (model.enumType(element).isPresent() && dice.chance(60)) {
            attribute = attribute.faceted(facets -> facets.with("Enumerated", "EnumType.STRING"));
        }
        if (container == Container.LIST && dice.chance(15)) {
            return attribute.faceted(
                    facets -> facets.with("CollectionId.column", "@Column(name = \"" + names.column() + "\")")
                            .withText("CollectionId.generator", "increment")
                            .with("CollectionIdJavaClass.idType", "Long.class"));
        }
        attribute = attribute.faceted(this::tabled).faceted(new Options(dice)::perhaps);
        return indexed(attribute, container);
    }

    /** With something said of the table and its foreign key, or nothing. */
    private Facets tabled(Facets facets) {
        return switch (dice.below(8)) {
            case 0 ->
                facets.with(
                        "CollectionTable.foreignKey",
                        dice.of(
                                "@ForeignKey(name = \"" + names.object("fk") + "\")",
                                "@ForeignKey(ConstraintMode.NO_CONSTRAINT)"));
            case 1 -> facets.with("OnDelete.action", "OnDeleteAction.CASCADE");
            default -> facets;
        };
    }

    /** References to entities of any class. */
    Attribute toManyAny() {
        return new Attribute(
                names.attribute(),
                new Sort.Basic("List<Object>"),
                Facets.NONE
                        .with(Facets.FIXED, "")
                        .with("ManyToAny", "")
                        .with("AnyKeyJavaClass", dice.of("Long", "Integer") + ".class")
                        .withText("Column.name", names.column())
                        .withText("JoinTable.name", names.table())
                        .with("JoinTable.inverseJoinColumns", "@JoinColumn(name = \"" + names.column() + "\")"),
                false);
    }

    /** Embeddables that may be elements. */
    private List<MappedClass> embeddables() {
        return model.classes().stream()
                .filter(each -> each.kind() == MappedClass.Kind.EMBEDDABLE && !model.isKey(each))
                .filter(each -> each.attributes().stream()
                        .allMatch(inner ->
                                (inner.isPlain() && !inner.facets().has("Lob")) || inner.sort() instanceof Sort.ToOne))
                .toList();
    }

    /** With what says where an element stands: a position, or a key. */
    private Attribute indexed(Attribute attribute, Container container) {
        if (container == Container.MAP) {
            return keyed(attribute);
        }
        if (container == Container.SET || dice.chance(60)) {
            return attribute;
        }
        Attribute ordered = attribute.faceted(facets ->
                dice.chance(50) ? facets.with("OrderColumn", "") : facets.withText("OrderColumn.name", names.column()));
        return dice.chance(20) ? ordered.faceted(facets -> facets.with("ListIndexBase", "1")) : ordered;
    }

    private Attribute keyed(Attribute attribute) {
        Facets column =
                dice.chance(40) ? attribute.facets().withText("MapKeyColumn.name", names.column()) : attribute.facets();
        switch (dice.below(8)) {
            case 0, 6 -> {
                String type = dice.of("Integer", "LocalDate", "UUID");
                Facets typed = column.with(Facets.KEY_TYPE, type);
                return attribute.faceted(facets -> switch (dice.below(3)) {
                    case 0 -> typed.with("MapKeyClass", type + ".class");
                    case 1 ->
                        type.equals("UUID")
                                ? typed.with("MapKeyJdbcTypeCode", "SqlTypes.CHAR")
                                // Hibernate does not write a date as text
                                : type.equals("Integer")
                                        ? typed.with(
                                                "MapKeyJdbcType",
                                                "org.hibernate.type.descriptor.jdbc.VarcharJdbcType.class")
                                        : typed;
                    default -> typed;
                });
            }
            case 1 -> {
                return attribute.faceted(facets -> column.with(Facets.KEY_TYPE, "Date")
                        .with("MapKeyTemporal", "TemporalType." + dice.of("DATE", "TIMESTAMP")));
            }
            case 2, 3 -> {
                return dice.maybe(model.enums())
                        .map(type -> attribute.faceted(facets -> column.with(Facets.KEY_TYPE, type.name())))
                        .map(each -> dice.chance(60)
                                ? each.faceted(facets -> facets.with("MapKeyEnumerated", "EnumType.STRING"))
                                : each)
                        .orElse(attribute);
            }
            case 4 -> {
                List<MappedClass> targets = model.entities()
                        .filter(each -> model.idColumns(each) == 1)
                        .toList();
                return dice.maybe(targets)
                        .map(type -> attribute.faceted(facets -> facets.with(Facets.KEY_TYPE, type.name())))
                        .map(each -> each.faceted(this::keyJoined))
                        .orElse(attribute);
            }
            case 5 -> {
                List<MappedClass> keys = embeddables().stream()
                        .filter(each -> each.attributes().stream().allMatch(Attribute::isPlain))
                        .filter(each -> !elementOf(attribute).equals(each.name()))
                        .toList();
                return dice.maybe(keys)
                        .map(type -> attribute.faceted(facets -> facets.with(Facets.KEY_TYPE, type.name())))
                        .orElse(attribute);
            }
            default -> {
                return attribute.faceted(facets -> dice.chance(30) ? column.with("MapKeyColumn.length", "40") : column);
            }
        }
    }

    private Facets keyJoined(Facets facets) {
        return switch (dice.below(5)) {
            case 0, 1 -> facets.withText("MapKeyJoinColumn.name", names.column());
            case 2 -> facets.with("MapKeyJoinColumns", "@MapKeyJoinColumn(name = \"" + names.column() + "\")");
            default -> facets;
        };
    }

    private static String elementOf(Attribute attribute) {
        return attribute.sort() instanceof Sort.Elements elements ? elements.element() : "";
    }

    /** A one-to-many or many-to-many that owns its table or its column. */
    public Attribute toMany(MappedClass owner, MappedClass target) {
        boolean many = dice.chance(60);
        Container container = dice.of(Container.LIST, Container.SET, Container.SET, Container.MAP);
        Attribute attribute = new Attribute(
                names.attribute(), new Sort.ToMany(container, target.name(), many, null), Facets.NONE, false);
        attribute = indexed(attribute, container);
        // Two that derive the same join table are refused by Cairn; Hibernate makes one table that neither can use.
        String root = model.root(owner).name();
        boolean another = model.entities()
                .filter(each -> model.root(each).name().equals(root))
                .flatMap(each -> each.attributes().stream())
                .anyMatch(each -> each.sort() instanceof Sort.ToMany other
                        && other.target().equals(target.name()));
        if (another || dice.chance(40)) {
            return attribute.faceted(facets -> joined(facets, model.idColumns(target)));
        }
        if (!many && dice.chance(50) && model.idColumns(owner) == 1) {
            return attribute.faceted(facets -> optionalKey(facets).withText("JoinColumn.name", names.column()));
        }
        return attribute;
    }

    /** In the target's table a mandatory key would keep Hibernate from inserting targets, and rows that are there have none. */
    private static Facets optionalKey(Facets facets) {
        String all = facets.get("MapKeyJoinColumns");
        Facets each =
                all == null ? facets : facets.with("MapKeyJoinColumns", all.replace("\")", "\", nullable = true)"));
        return each.has("MapKeyJoinColumn.name") ? each.with("MapKeyJoinColumn.nullable", "true") : each;
    }

    private Facets joined(Facets facets, int columns) {
        Facets named = new Options(dice).perhaps(facets.withText("JoinTable.name", names.table()));
        return switch (dice.below(8)) {
            case 0 -> named.with("JoinTable.foreignKey", "@ForeignKey(name = \"" + names.object("fk") + "\")");
            case 1 -> named.with("JoinTable.inverseForeignKey", "@ForeignKey(ConstraintMode.NO_CONSTRAINT)");
            case 2 ->
                columns == 1
                        ? named.with("JoinTable.inverseJoinColumns", "@JoinColumn(name = \"" + names.column() + "\")")
                        : named;
            case 3 -> named.with("OnDelete.action", "OnDeleteAction.CASCADE");
            default -> named;
        };
    }

    /** The other side of an association that the owner has, as an attribute of its target; empty if it has none. */
    public Optional<Attribute> inverse(MappedClass owner, Attribute owning) {
        if (owning.isInverse() || !owner.isEntity() || isBesideTablesPerClass(owning)) {
            return Optional.empty();
        }
        String name = names.attribute();
        Container container = dice.of(Container.LIST, Container.SET, Container.SET, Container.MAP);
        if (owning.sort() instanceof Sort.ToOne toOne) {
            return Optional.of(
                    toOne.one()
                            ? new Attribute(
                                    name,
                                    new Sort.ToOne(owner.name(), true),
                                    Facets.NONE.withText("OneToOne.mappedBy", owning.name()),
                                    false)
                            : positioned(
                                    owner,
                                    new Attribute(
                                            name,
                                            new Sort.ToMany(container, owner.name(), false, owning.name()),
                                            Facets.NONE,
                                            false),
                                    container,
                                    owning));
        }
        if (owning.sort() instanceof Sort.ToMany toMany && toMany.many()) {
            Container other = container == Container.MAP ? Container.SET : container;
            return Optional.of(
                    new Attribute(name, new Sort.ToMany(other, owner.name(), true, owning.name()), Facets.NONE, false));
        }
        return Optional.empty();
    }

    /** Hibernate does not start where a class with a table per class has the other side of what is in a secondary table. */
    private boolean isBesideTablesPerClass(Attribute owning) {
        return owning.sort() instanceof Sort.ToOne toOne
                && toOne.one()
                && SecondaryTables.isPlaced(owning)
                && model.strategy(model.get(toOne.target())).equals("TABLE_PER_CLASS");
    }

    /** Positions and keys of an inverse one-to-many are columns in the owner's table. */
    private Attribute positioned(MappedClass owner, Attribute inverse, Container container, Attribute owning) {
        // In a secondary table it would be mandatory, and rows that are there have none.
        boolean placed = SecondaryTables.isPlaced(owning);
        boolean plain = !owning.isId() && !owning.facets().has("JoinTable.name") && !placed;
        if (container == Container.LIST && plain && dice.chance(30)) {
            return inverse.faceted(facets -> facets.withText("OrderColumn.name", names.column()));
        }
        if (container == Container.MAP) {
            List<Attribute> texts = owner.attributes().stream()
                    .filter(each -> each.sort().equals(new Sort.Basic("String")) && each.isPlain())
                    .toList();
            return dice.chance(50) && !placed
                    ? inverse.faceted(facets -> facets.withText("MapKeyColumn.name", names.column()))
                    : dice.maybe(texts)
                            .map(key -> inverse.faceted(facets -> facets.withText("MapKey.name", key.name())))
                            .orElse(inverse.faceted(
                                    facets -> facets.with("MapKey", "").with(Facets.KEY_TYPE, model.idType(owner))));
        }
        return inverse;
    }
}
