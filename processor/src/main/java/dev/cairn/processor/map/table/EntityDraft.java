package dev.cairn.processor.map.table;

import dev.cairn.processor.model.EntityModel;
import dev.cairn.schema.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entity and the table it lies in, while the schema is being put together. */
public final class EntityDraft {

    /** How a hierarchy lies in tables. */
    public enum Strategy {
        SINGLE_TABLE,
        JOINED,
        TABLE_PER_CLASS
    }

    private final EntityModel model;
    private final @Nullable EntityDraft parent;
    private final TableDraft table;
    private final Strategy strategy;
    private final List<Name> mandatory = new ArrayList<>();
    private final Map<String, TableDraft> secondary = new LinkedHashMap<>();
    private final Map<String, List<Name>> columnsByPath = new LinkedHashMap<>();
    private final Map<TableDraft, Map<Name, String>> writers = new HashMap<>();

    public EntityDraft(EntityModel model, @Nullable EntityDraft parent, TableDraft table, Strategy strategy) {
        this.model = model;
        this.parent = parent;
        this.table = table;
        this.strategy = strategy;
    }

    public EntityModel model() {
        return model;
    }

    @Nullable
    public EntityDraft parent() {
        return parent;
    }

    public EntityDraft root() {
        return parent == null ? this : parent.root();
    }

    public TableDraft table() {
        return table;
    }

    public Strategy strategy() {
        return strategy;
    }

    /** Adds a secondary table. */
    public void addSecondary(TableDraft other) {
        secondary.put(other.logical(), other);
    }

    /** The secondary table of a name, or null if none was declared. */
    public @Nullable TableDraft secondary(String name) {
        String logical = NameRules.unquoted(name);
        for (Map.Entry<String, TableDraft> entry : secondary.entrySet()) {
            if (entry.getKey().equalsIgnoreCase(logical)) {
                return entry.getValue();
            }
        }
        return null;
    }

    /** Its secondary tables. */
    public List<TableDraft> secondaryTables() {
        return List.copyOf(secondary.values());
    }

    /** The names of its secondary tables. */
    public List<String> secondaryNames() {
        return List.copyOf(secondary.keySet());
    }

    /** Whether its table repeats all columns of the one above, as with table per class. */
    public boolean repeats() {
        return parent != null && strategy == Strategy.TABLE_PER_CLASS;
    }

    /** Whether its rows share a table with rows of its parent, so that its columns are empty in those. */
    public boolean sharesTable() {
        return parent != null && parent.table == table;
    }

    /** Notes a column that rows of this entity must fill although the table cannot demand it. */
    public void addMandatory(Name column) {
        mandatory.add(column);
    }

    /** The columns of {@link #addMandatory} with those of the parent, but of none above it: those Hibernate checks in a subclass. */
    public List<Name> mandatory() {
        List<Name> all = new ArrayList<>(parent == null ? List.of() : parent.mandatory);
        all.addAll(mandatory);
        return all;
    }

    /** Notes that the association at a path writes a column, and gives the path of the one that does so already, else its own. */
    public String write(TableDraft written, Name column, String path) {
        for (EntityDraft above = parent; above != null; above = above.parent) {
            String other = above.writers.getOrDefault(written, Map.of()).get(column);
            if (other != null) {
                return other;
            }
        }
        String other = writers.computeIfAbsent(written, t -> new HashMap<>()).putIfAbsent(column, path);
        return other == null ? path : other;
    }

    /** Notes in which columns the attribute at a path lies. */
    public void columns(String path, List<Name> names) {
        columnsByPath.put(path, List.copyOf(names));
    }

    /** The columns of the attribute at a path. */
    public List<Name> columnsAt(String path) {
        return columnsByPath.getOrDefault(path, List.of());
    }

    /** The columns of all its own attributes. */
    public Set<Name> columns() {
        Set<Name> columns = new LinkedHashSet<>();
        columnsByPath.values().forEach(columns::addAll);
        return columns;
    }

    /** Whether it is another entity, or below it. */
    public boolean isBelow(EntityDraft other) {
        return this == other || (parent != null && parent.isBelow(other));
    }

    /** The columns of all attributes inside the one at a path. */
    public List<Name> columnsBelow(String path) {
        Set<Name> below = new LinkedHashSet<>();
        columnsByPath.forEach((other, names) -> {
            if (other.startsWith(path + ".")) {
                below.addAll(names);
            }
        });
        return List.copyOf(below);
    }

    /** The longest attribute path that is stored in the column, or null. */
    public @Nullable String path(Name column) {
        String path = null;
        for (EntityDraft declaring : lineage()) {
            for (Map.Entry<String, List<Name>> entry : declaring.columnsByPath.entrySet()) {
                if (entry.getValue().contains(column)
                        && (path == null || entry.getKey().length() > path.length())) {
                    path = entry.getKey();
                }
            }
        }
        return path;
    }

    /** This entity and its parents. */
    public List<EntityDraft> lineage() {
        List<EntityDraft> lineage = new ArrayList<>();
        for (EntityDraft draft = this; draft != null; draft = draft.parent) {
            lineage.add(draft);
        }
        return lineage;
    }
}
