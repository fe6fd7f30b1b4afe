package dev.cairn.conformance.random.generate;

import dev.cairn.conformance.random.model.Attribute;
import dev.cairn.conformance.random.model.Facets;
import dev.cairn.conformance.random.model.MappedClass;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.conformance.random.model.Sort;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes up tables that hold some columns of an entity beside its own. */
public final class SecondaryTables {
    private static final String NAME = "SecondaryTable.name";
    private static final Pattern NAMES = Pattern.compile("name = (\"[^\"]+\")");

    private final Model model;
    private final Dice dice;

    public SecondaryTables(Model model, Dice dice) {
        this.model = model;
        this.dice = dice;
    }

    /** With a secondary table, which holds nothing yet. */
    public MappedClass with(MappedClass type) {
        Names names = new Names(model.adding(type), dice);
        Facets facets = type.facets().withText(NAME, names.table());
        boolean single = type.attributes().stream().filter(Attribute::isId).count() == 1
                && type.find("id")
                        .filter(each -> each.sort() instanceof Sort.Basic)
                        .isPresent();
        if (single && dice.chance(40)) {
            facets = facets.with(
                    "SecondaryTable.pkJoinColumns", "@PrimaryKeyJoinColumn(name = \"" + names.column() + "\")");
        }
        if (single && dice.chance(20)) {
            // No NO_CONSTRAINT, which Hibernate heeds at times only: a deliberate difference.
            facets = facets.with("SecondaryTable.foreignKey", "@ForeignKey(name = \"" + names.object("fk") + "\")");
        }
        if (dice.chance(15)) {
            facets = facets.withText("SecondaryTable.comment", dice.of("beside it", "ü; --"));
        }
        Facets described = new Options(dice).perhapsLater(facets);
        return type.faceted(any -> described);
    }

    /** With two of them. */
    MappedClass withTwo(MappedClass type) {
        Names names = new Names(model.adding(type), dice);
        String tables = "{@SecondaryTable(name = \"" + names.table() + "\"), @SecondaryTable(name = \"" + names.table()
                + "\")}";
        return type.faceted(facets -> facets.with("SecondaryTables", tables));
    }

    private static @Nullable String table(MappedClass type, Dice dice) {
        String several = type.facets().get("SecondaryTables");
        if (several == null) {
            return type.facets().get(NAME);
        }
        return dice.one(
                NAMES.matcher(several).results().map(each -> each.group(1)).toList());
    }

    /** The attribute, perhaps in the secondary table of the class. */
    public static Attribute placed(Attribute attribute, MappedClass type, Dice dice) {
        String table = table(type, dice);
        if (table == null || !dice.chance(50)) {
            return attribute;
        }
        if (attribute.isPlain() && !attribute.facets().has("Column.check")) {
            return attribute.faceted(facets -> facets.with("Column.table", table));
        }
        return attribute.isJoinColumn()
                ? attribute.faceted(facets -> facets.with("JoinColumn.table", table))
                : attribute;
    }

    /** Whether its column is in a secondary table. */
    public static boolean isPlaced(Attribute attribute) {
        return attribute.facets().has("Column.table") || attribute.facets().has("JoinColumn.table");
    }

    /** Under another name. */
    public static MappedClass renamed(MappedClass type, String name) {
        String old = type.facets().get(NAME);
        MappedClass changed = type.faceted(facets -> facets.withText(NAME, name));
        for (Attribute attribute : type.attributes()) {
            changed = changed.replacing(attribute.name(), attribute.faceted(facets -> following(facets, old, name)));
        }
        return changed;
    }

    private static Facets following(Facets facets, String old, String name) {
        Facets changed = facets;
        for (String key : new String[] {"Column.table", "JoinColumn.table"}) {
            changed = old.equals(facets.get(key)) ? changed.withText(key, name) : changed;
        }
        return changed;
    }

    /** Without the secondary table: its columns are in the table of the entity. */
    public static MappedClass dissolved(MappedClass type) {
        MappedClass changed = type.faceted(facets -> facets.without(key -> key.startsWith("SecondaryTable.")));
        for (Attribute attribute : type.attributes()) {
            changed = changed.replacing(
                    attribute.name(),
                    attribute.faceted(facets -> facets.without("Column.table").without("JoinColumn.table")));
        }
        return changed;
    }
}
