package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.lineage.Lineage;
import dev.cairn.schema.lineage.Way;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.plan.Planner;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a rule looks at, with the answers that rules need most. */
public final class Migration {

    private final Schema before;
    private final Schema after;
    private final List<Change> changes;
    private final List<Dialect> dialects;
    private final Mapped mapped;
    private final boolean online;
    private final Lineage lineage;
    private final IdentityHashMap<Change, Way<QualifiedName>> tables = new IdentityHashMap<>();
    private final Map<String, List<PlannedStep>> steps = new HashMap<>();

    /**
     * @param dialects in which it is looked at
     * @param mapped what the mapping knows besides the schema
     * @param online whether it lets others go on using its tables, where a database can
     */
    public Migration(
            Schema before,
            Schema after,
            List<Change> changes,
            Collection<Dialect> dialects,
            Mapped mapped,
            boolean online) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
        this.dialects = List.copyOf(dialects);
        this.mapped = mapped;
        this.online = online;
        this.lineage = Lineage.of(before, changes);
        lineage.tables().forEach(way -> way.causes().forEach(change -> tables.put(change, way)));
    }

    public Schema after() {
        return after;
    }

    public Mapped mapped() {
        return mapped;
    }

    /** Whether it lets others go on using its tables, where a database can. */
    public boolean online() {
        return online;
    }

    /** The dialects of which something holds. */
    public List<Dialect> dialects(Predicate<Dialect> wanted) {
        return dialects.stream().filter(wanted).toList();
    }

    public List<Dialect> dialects() {
        return dialects;
    }

    /** Where a change stands in the migration. */
    public int position(Change change) {
        for (int i = 0; i < changes.size(); i++) {
            if (changes.get(i) == change) {
                return i;
            }
        }
        return changes.size();
    }

    /** The changes of a kind, also those to tables that the migration creates. */
    public <C extends Change> Stream<C> all(Class<C> kind) {
        return changes.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The changes of a kind that are made to a table which was there before: only it can hold rows. */
    public <C extends Change> Stream<C> onOldTables(Class<C> kind) {
        return all(kind).filter(this::isOnOldTable);
    }

    /** Whether the change is about a table that was there before. */
    public boolean isOnOldTable(Change change) {
        Way<QualifiedName> table = tables.get(change);
        return table != null && table.before() != null;
    }

    /** The changes of a kind that are made to the same table as another. */
    public <C extends Change> Stream<C> beside(Change change, Class<C> kind) {
        return table(change).causes().stream().filter(kind::isInstance).map(kind::cast);
    }

    /** The steps that a dialect takes, in their order. */
    public List<PlannedStep> steps(Dialect dialect) {
        return steps.computeIfAbsent(dialect.id(), id -> Planner.plan(before, changes, dialect, online));
    }

    /** Those of them that are taken on tables which were there before. Where nothing is done to such, none are planned. */
    public List<PlannedStep> stepsOnOldTables(Dialect dialect) {
        if (changes.stream().noneMatch(this::isOnOldTable)) {
            return List.of();
        }
        return steps(dialect).stream()
                .filter(planned -> isOnOldTable(planned.cause()))
                .toList();
    }

    /** The table that a change is about. */
    public Way<QualifiedName> table(Change change) {
        return Objects.requireNonNull(tables.get(change));
    }

    /** The table's name after the migration, or before where it is dropped. */
    public QualifiedName tableName(Change change) {
        Way<QualifiedName> table = table(change);
        QualifiedName now = table.after();
        return now != null ? now : Objects.requireNonNull(table.before());
    }

    /** {@link #tableName} as a reader writes it. */
    public String tableText(Change change) {
        return text(tableName(change));
    }

    /** The table that a change is about, as it was. */
    public Optional<Table> tableBefore(Change change) {
        QualifiedName name = table(change).before();
        return name == null ? Optional.empty() : before.table(name);
    }

    /** The table that a change is about, as it becomes. */
    public Optional<Table> tableAfter(Change change) {
        QualifiedName name = table(change).after();
        return name == null ? Optional.empty() : after.table(name);
    }

    /** The type of a table's column in the words of a database. */
    public static String type(Table table, Name name, Dialect dialect) {
        Column column = table.column(name).orElseThrow();
        return Optional.ofNullable(column.definition())
                .flatMap(own -> own.in(dialect.id()))
                .orElseGet(
                        () -> dialect.typeNames().of(column.type(), name.text()).sql());
    }

    /** A name as a reader writes it. */
    public static String text(QualifiedName name) {
        Name schema = name.schema();
        return (schema == null ? "" : schema.text() + ".") + name.name().text();
    }

    /** Names as a reader lists them. */
    public static String text(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining(", "));
    }

    /** The column that a change is about, or null. */
    public @Nullable Way<Name> column(Change change) {
        return columns(change)
                .filter(way -> way.causes().stream().anyMatch(cause -> cause == change))
                .findFirst()
                .orElse(null);
    }

    private Stream<Way<Name>> columns(Change change) {
        return table(change).after() == null
                ? Stream.empty()
                : lineage.partsOf(table(change)).columns().ways().stream();
    }

    /** The column's name after the migration, or the given one where it is dropped. */
    public Name columnName(Change change, Name otherwise) {
        Way<Name> column = column(change);
        return column == null || column.after() == null ? otherwise : column.after();
    }

    /** The old names of columns of a change's table that are named as they become; empty if one of them is new. */
    public Optional<List<Name>> oldNames(Change change, List<Name> columns) {
        List<Name> old = columns.stream()
                .flatMap(column -> columns(change)
                        .filter(way -> column.equals(way.after()))
                        .flatMap(way -> Stream.ofNullable(way.before())))
                .toList();
        return old.size() == columns.size() ? Optional.of(old) : Optional.empty();
    }

    /** The column, named as it becomes, as it was; empty if it is new. */
    public Optional<Column> columnBefore(Change change, Name column) {
        return oldNames(change, List.of(column))
                .flatMap(names -> tableBefore(change).flatMap(table -> table.column(names.get(0))));
    }

    /** Whether a column of the table that a change is about is new in this migration and without a value in old rows. */
    public boolean isNewAndNull(Change change, Name columnThen) {
        return beside(change, Change.AddColumn.class)
                .anyMatch(add -> add.column().name().equals(columnThen)
                        && add.fill() == null
                        && add.column().nullable()
                        && add.column().defaultValue() == null);
    }

    /** What a table of before is called after; empty if it is dropped. */
    public Optional<QualifiedName> nameBefore(QualifiedName tableAfter) {
        return lineage.tables().stream()
                .filter(way -> tableAfter.equals(way.after()))
                .flatMap(way -> Stream.ofNullable(way.before()))
                .findFirst();
    }

    /** The old names of columns of a table, both named as they become; empty if one of them is new. */
    public Optional<List<Name>> oldNames(QualifiedName tableAfter, List<Name> columns) {
        return lineage.tables().stream()
                .filter(way -> tableAfter.equals(way.after()))
                .findFirst()
                .map(way -> lineage.partsOf(way).columns().ways())
                .map(ways -> columns.stream()
                        .flatMap(column -> ways.stream()
                                .filter(way -> column.equals(way.after()))
                                .flatMap(way -> Stream.ofNullable(way.before())))
                        .toList())
                .filter(old -> old.size() == columns.size());
    }

    /** The types of columns as they were, both table and columns named as they were. */
    public List<LogicalType> typesBefore(QualifiedName tableBefore, List<Name> columnsBefore) {
        return columnsBefore.stream()
                .flatMap(column -> before.table(tableBefore).stream().flatMap(table -> table.column(column).stream()))
                .map(Column::type)
                .toList();
    }

    /** A finding of a rule in every dialect. */
    public Finding finding(Rule rule, Change cause, @Nullable Name column, String fact, String remedy) {
        return finding(rule, cause, tableName(cause), column, fact, remedy);
    }

    /** A finding of a rule in every dialect, about something that is no table of a change. */
    public Finding finding(
            Rule rule, Change cause, QualifiedName about, @Nullable Name column, String fact, String remedy) {
        Hazard hazard = rule.hazard();
        return new Finding(
                hazard.id(),
                hazard.severity(),
                about,
                column,
                fact,
                remedy,
                cause,
                dialects.stream().map(Dialect::id).collect(Collectors.toCollection(TreeSet::new)),
                new TreeMap<>(),
                null);
    }

    /** A text per dialect, such as a query; none for those that have none. */
    public Map<String, String> perDialect(Function<Dialect, Optional<String>> text) {
        Map<String, String> texts = new TreeMap<>();
        dialects.forEach(dialect -> text.apply(dialect).ifPresent(sql -> texts.put(dialect.id(), sql)));
        return texts;
    }

    /** The ids of dialects. */
    public static List<String> ids(Collection<Dialect> dialects) {
        return dialects.stream().map(Dialect::id).toList();
    }
}
