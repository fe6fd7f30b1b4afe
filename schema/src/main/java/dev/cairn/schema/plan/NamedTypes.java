package dev.cairn.schema.plan;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.step.Step.ChangeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The steps for types that the database knows by name. No schema lists them: they are those that columns have. */
final class NamedTypes {

    private final Dialect dialect;
    private final List<Change> changes;

    NamedTypes(Dialect dialect, List<Change> changes) {
        this.dialect = dialect;
        this.changes = changes;
    }

    void compare(Schema before, Lowering lowered, Schema after, Translation translation, Draft draft) {
        Map<String, NamedEnum> old = in(before);
        Map<String, NamedEnum> now = in(after);
        TreeSet<String> names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            NamedEnum was = old.get(name);
            NamedEnum is = now.get(name);
            if (was == null || is == null) {
                Phase phase = is == null ? Phase.DROP_TYPES : Phase.TYPES;
                draft.add(phase, new ChangeType(was, is, List.of(), false), cause(name));
            } else if (!was.constants().equals(is.constants())) {
                List<ChangeType.Use> uses = uses(name, before, lowered, translation);
                draft.add(Phase.TYPES, new ChangeType(was, is, uses, !used(name), renamed(name)), cause(name));
            }
        }
    }

    private Map<String, NamedEnum> in(Schema schema) {
        Map<String, NamedEnum> types = new TreeMap<>();
        for (Table table : schema.tables()) {
            for (Column column : table.columns()) {
                NamedEnum type = named(column);
                if (type != null && dialect.typeNames().has(type)) {
                    types.putIfAbsent(key(type), type);
                }
            }
        }
        return types;
    }

    private static String key(NamedEnum type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable NamedEnum named(Column column) {
        if (column.definition() != null && column.definition().in(dialect.id()).isPresent()) {
            return null;
        }
        LogicalType type = column.type() instanceof LogicalType.Array array ? array.element() : column.type();
        return type instanceof NamedEnum named ? named : null;
    }

    private boolean has(Column column, String name) {
        NamedEnum type = named(column);
        return type != null && key(type).equals(name);
    }

    private List<ChangeType.Use> uses(String name, Schema before, Lowering lowered, Translation translation) {
        List<ChangeType.Use> uses = new ArrayList<>();
        for (Table table : before.tables()) {
            QualifiedName owner = table.name();
            for (Column column : table.columns()) {
                if (has(column, name)) {
                    Name renamed = translation.column(owner, column.name());
                    uses.add(new ChangeType.Use(
                            translation.table(owner),
                            Objects.requireNonNull(lowered.table(owner).column(column.name()))
                                    .withName(renamed)));
                }
            }
        }
        return uses;
    }

    /** Whether the migration writes values of the type, which may be new ones. */
    private boolean used(String name) {
        return changes.stream().anyMatch(change -> {
            if (change instanceof Change.AddColumn add) {
                return has(add.column(), name)
                        && (add.fill() != null || add.column().defaultValue() != null);
            }
            if (change instanceof Change.AlterColumn alter) {
                return has(alter.after(), name)
                        && (alter.fill() != null || alter.facets().contains(Facet.DEFAULT));
            }
            return change instanceof Change.CreateTable create
                    && create.table().columns().stream().anyMatch(c -> has(c, name) && c.defaultValue() != null);
        });
    }

    private SortedMap<String, String> renamed(String name) {
        SortedMap<String, String> renamed = new TreeMap<>();
        for (Change change : changes) {
            if (change instanceof Change.AlterColumn alter && has(alter.after(), name)) {
                renamed.putAll(alter.renamedConstants());
            }
        }
        return renamed;
    }

    private Change cause(String name) {
        return changes.stream()
                .filter(change -> columns(change).stream().anyMatch(column -> has(column, name)))
                .findFirst()
                .orElse(changes.get(0));
    }

    private static List<Column> columns(Change change) {
        if (change instanceof Change.AddColumn add) {
            return List.of(add.column());
        }
        if (change instanceof Change.AlterColumn alter) {
            return List.of(alter.before(), alter.after());
        }
        if (change instanceof Change.DropColumn drop) {
            return List.of(drop.column());
        }
        if (change instanceof Change.CreateTable create) {
            return create.table().columns();
        }
        return change instanceof Change.DropTable drop ? drop.table().columns() : List.of();
    }
}
