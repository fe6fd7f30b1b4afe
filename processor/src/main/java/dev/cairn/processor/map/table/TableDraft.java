package dev.cairn.processor.map.table;

import dev.cairn.processor.model.Annotations;
import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.model.Constraint.ForeignKey.OnDelete;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table while it is being put together. Columns are told apart as the database would. */
public final class TableDraft {

    private final QualifiedName name;
    private final String logical;
    private final String owner;
    private final Place place;
    private final Problems problems;
    private final Map<String, ColumnDraft> columns = new LinkedHashMap<>();
    private final List<Key> uniques = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<CheckDraft> checks = new ArrayList<>();
    private final List<IndexDraft> indexes = new ArrayList<>();
    private final Set<Name> primaryKey = new LinkedHashSet<>();
    private final Set<Name> partition = new LinkedHashSet<>();
    private final Map<Name, String> places = new HashMap<>();
    private final Map<Name, LogicalType> ownTypes = new HashMap<>();
    private final KeyOrder keyOrder = new KeyOrder();
    private boolean unreferable;
    private @Nullable String comment;
    private @Nullable Sql options;
    private @Nullable Sql query;

    /**
     * @param logical the name that the mapping gave or implied, before the naming strategy
     * @param owner the entity's binary name, with {@code #attribute} for a join or collection table; empty
     *     for a table that belongs to no entity
     */
    public TableDraft(QualifiedName name, String logical, String owner, Place place, Problems problems) {
        this.name = name;
        this.logical = logical;
        this.owner = owner;
        this.place = place;
        this.problems = problems;
    }

    /**
     * A unique key.
     *
     * @param name the name the user gave, or null
     * @param options text appended to it
     */
    public record Key(
            @Nullable Name name,
            List<Name> columns,
            @Nullable Sql options) {
        public Key {
            columns = List.copyOf(columns);
        }

        public Key(@Nullable Name name, List<Name> columns) {
            this(name, columns, null);
        }
    }

    /**
     * A foreign key.
     *
     * @param name the name the user gave, or null
     * @param hint what a derived name is made of, beside the table
     */
    public record Reference(
            @Nullable Name name,
            String hint,
            List<Name> columns,
            TableDraft target,
            List<Name> targetColumns,
            OnDelete onDelete,
            @Nullable Sql definition) {
        public Reference {
            columns = List.copyOf(columns);
            targetColumns = List.copyOf(targetColumns);
        }

        /** The same with another action. */
        Reference on(OnDelete action) {
            return new Reference(name, hint, columns, target, targetColumns, action, definition);
        }

        /** The same without a name of the user's. */
        public Reference unnamed() {
            return new Reference(null, hint, columns, target, targetColumns, onDelete, definition);
        }
    }

    /**
     * A check on the whole table.
     *
     * @param hint what a derived name is made of, beside the table
     */
    public record CheckDraft(
            @Nullable Name name,
            String hint,
            Sql expression,
            @Nullable Sql options) {}

    /** An index; not unique, for unique ones are keys. */
    public record IndexDraft(
            @Nullable Name name,
            List<Index.Part> parts,
            @Nullable Sql options) {
        public IndexDraft {
            parts = List.copyOf(parts);
        }
    }

    public QualifiedName name() {
        return name;
    }

    public String logical() {
        return logical;
    }

    public String owner() {
        return owner;
    }

    public Place place() {
        return place;
    }

    /** The same table, to which more can be added. */
    TableDraft copy() {
        TableDraft copy = new TableDraft(name, logical, owner, place, problems);
        copy.columns.putAll(columns);
        copy.uniques.addAll(uniques);
        copy.references.addAll(references);
        copy.checks.addAll(checks);
        copy.indexes.addAll(indexes);
        copy.primaryKey.addAll(primaryKey);
        copy.partition.addAll(partition);
        copy.places.putAll(places);
        copy.unreferable = unreferable;
        copy.query = query;
        copy.describe(comment, options);
        return copy;
    }

    /** Says that its rows do not hold all ids, as where tables of subclasses repeat it: no foreign key can refer to it. */
    public void refuseReferences() {
        unreferable = true;
    }

    public Collection<ColumnDraft> columns() {
        return Collections.unmodifiableCollection(columns.values());
    }

    public List<Name> primaryKey() {
        return List.copyOf(primaryKey);
    }

    /** Makes columns follow those of the primary key where keys hold partitions. */
    public void partitionBy(List<Name> names) {
        partition.addAll(names);
        partition.removeAll(primaryKey);
    }

    List<Name> partition() {
        return List.copyOf(partition);
    }

    /** The columns of the primary key, in key order. */
    public List<ColumnDraft> keyColumns() {
        return primaryKey.stream().map(n -> columns.get(ColumnDraft.key(n))).toList();
    }

    /** In which order join columns that name no column refer to those of the key. */
    public KeyOrder keyOrder() {
        return keyOrder;
    }

    /** The columns of the primary key in the order in which join columns that name none refer to them. */
    public List<ColumnDraft> sortedKeyColumns() {
        return keyOrder.sorted(keyColumns(), this::place);
    }

    /** Says by what path a column of the primary key is sorted, if not by that of its attribute: it belongs to another entity's id. */
    public void place(Name column, String path) {
        places.put(column, path);
    }

    /** The path that a column of the primary key is sorted by. */
    public String place(ColumnDraft column) {
        return places.getOrDefault(column.name(), column.path());
    }

    public List<Key> uniques() {
        return uniques;
    }

    public List<Reference> references() {
        return references;
    }

    public List<CheckDraft> checks() {
        return checks;
    }

    public List<IndexDraft> indexes() {
        return indexes;
    }

    /** Makes it a view: nothing but this query is made of it. */
    void select(Sql viewQuery) {
        query = viewQuery;
    }

    /** The query of a view, or null for a table. */
    @Nullable
    Sql query() {
        return query;
    }

    @Nullable
    public String comment() {
        return comment;
    }

    @Nullable
    public Sql options() {
        return options;
    }

    /** Takes Hibernate's {@code @Comment}, which wins over the one of the table's own annotation. */
    public void describe(Annotations annotations) {
        String said = Comments.of(annotations, name.name());
        comment = said == null ? comment : said;
    }

    /** Takes what Hibernate's {@code @Comment}s say of it or of its columns by name. */
    public void describeByName(Annotations annotations) {
        String said = Comments.named(annotations, name.name());
        comment = said == null ? comment : said;
        for (ColumnDraft column : List.copyOf(columns.values())) {
            String text = Comments.named(annotations, column.name());
            if (text != null) {
                replace(column.with(column.column().withComment(text)));
            }
        }
    }

    public void describe(@Nullable String tableComment, @Nullable Sql tableOptions) {
        comment = tableComment;
        options = tableOptions;
    }

    /**
     * Adds a column. Two attributes may share one only if all but one leave it to the other ({@code insertable = false,
     * updatable = false}); then the writing one decides what it is like.
     */
    public ColumnDraft add(ColumnDraft column) {
        String key = ColumnDraft.key(column.name());
        ColumnDraft existing = columns.get(key);
        if (existing == null) {
            columns.put(key, column);
            return column;
        }
        if (!existing.readOnly() && !column.readOnly()) {
            problems.report(
                    Message.DUPLICATE_COLUMN,
                    column.place(),
                    column.name().text(),
                    name.name().text(),
                    existing.path().isEmpty() ? "the mapping itself" : "attribute " + existing.path());
            return existing;
        }
        boolean yields = existing.readOnly() && !column.readOnly();
        ColumnDraft kept = yields ? column : existing;
        columns.put(key, checked(kept, yields ? existing : column));
        return kept;
    }

    /** The column, whose values are checked if another attribute that shares it has them checked. */
    private static ColumnDraft checked(ColumnDraft kept, ColumnDraft other) {
        LogicalType type = kept.column().type();
        boolean referring = type.equals(other.column().type().referred());
        return referring ? kept.with(kept.column().withType(other.column().type())) : kept;
    }

    /** Adds a column unless it is there: the same association may be mapped from both sides. */
    public ColumnDraft share(ColumnDraft column) {
        ColumnDraft existing = columns.putIfAbsent(ColumnDraft.key(column.name()), column);
        if (existing != null) {
            replace(checked(existing, column));
        }
        return existing == null ? column : existing;
    }

    /** An empty draft for what is to be shared with this one. */
    public TableDraft beside() {
        return new TableDraft(name, logical, owner, place, problems);
    }

    /** Adds what another draft holds, unless it is there. As with Hibernate, a column that is there is not unique for the other's sake. */
    public void shareAll(TableDraft other) {
        other.uniques.stream()
                .filter(key ->
                        key.columns().size() > 1 || key.columns().stream().anyMatch(name -> column(name) == null))
                .forEach(this::addUnique);
        other.columns.values().forEach(this::share);
        other.references.forEach(this::addReference);
        other.checks.stream().filter(check -> !checks.contains(check)).forEach(this::addCheck);
    }

    /** Puts another state of a column in its place. */
    public void replace(ColumnDraft column) {
        columns.replace(ColumnDraft.key(column.name()), column);
    }

    public void requireNotNull(List<Name> names) {
        for (Name column : names) {
            ColumnDraft draft = columns.get(ColumnDraft.key(column));
            if (draft != null) {
                replace(draft.notNull());
            }
        }
    }

    /** Makes columns part of the primary key, and mandatory. */
    public void addToPrimaryKey(List<Name> names) {
        primaryKey.addAll(names);
        requireNotNull(names);
    }

    @Nullable
    public ColumnDraft column(Name column) {
        return columns.get(ColumnDraft.key(column));
    }

    /** The column that an annotation means by {@code reference}: its logical name or its own, in any case. */
    @Nullable
    public ColumnDraft find(String reference) {
        String text = NameRules.unquoted(reference);
        ColumnDraft byCase = null;
        for (ColumnDraft column : columns.values()) {
            if (column.logical().equals(text) || column.name().text().equals(text)) {
                return column;
            }
            if (column.logical().equalsIgnoreCase(text) || column.name().text().equalsIgnoreCase(text)) {
                byCase = column;
            }
        }
        return byCase;
    }

    /** What {@link #find} knows, for suggestions. */
    public List<String> columnNames() {
        return columns.values().stream().map(c -> c.name().text()).toList();
    }

    /** Notes the type that a column of a key would have if it did not stand for another key. */
    public void noteOwnType(Name column, LogicalType type) {
        ownTypes.put(column, type);
    }

    /** That type; null for a column that stands for none. What refers to it without a foreign key is of this type. */
    public @Nullable LogicalType ownType(Name column) {
        return ownTypes.get(column);
    }

    /** Adds a unique key; one given name beats a derived one for the same columns. */
    public void addUnique(Key key) {
        Set<Name> wanted = Set.copyOf(key.columns());
        for (int i = 0; i < uniques.size(); i++) {
            if (Set.copyOf(uniques.get(i).columns()).equals(wanted)) {
                if (uniques.get(i).name() == null) {
                    uniques.set(i, key);
                }
                return;
            }
        }
        uniques.add(key);
    }

    /** Adds a foreign key unless the same one is there. */
    public void addReference(Reference reference) {
        if (reference.target().unreferable) {
            return;
        }
        boolean known = references.stream()
                .anyMatch(r -> r.columns().equals(reference.columns())
                        && r.target() == reference.target()
                        && r.targetColumns().equals(reference.targetColumns()));
        if (!known) {
            references.add(reference);
        }
    }

    /** What becomes of a row whose key refers to one that is deleted. */
    public void deleteByKey(OnDelete action) {
        references.replaceAll(reference ->
                Set.copyOf(reference.columns()).equals(Set.copyOf(primaryKey)) ? reference.on(action) : reference);
    }

    public void addCheck(CheckDraft check) {
        checks.add(check);
    }

    public void addIndex(IndexDraft index) {
        indexes.add(index);
    }

    @Override
    public String toString() {
        return name.toString().toLowerCase(Locale.ROOT);
    }
}
