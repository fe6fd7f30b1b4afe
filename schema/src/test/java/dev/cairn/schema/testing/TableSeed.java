package dev.cairn.schema.testing;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Random numbers that a consistent table grows from. A number picks columns by its bits. */
record TableSeed(
        Name name,
        List<Column> columns,
        Key key,
        List<Integer> uniqueSeeds,
        List<Integer> checkSeeds,
        List<Integer> indexSeeds,
        @Nullable String comment,
        @Nullable Sql options) {

    /** The kind of primary key. */
    enum Key {
        IDENTITY,
        UUID,
        TEXT,
        PAIR,
        NONE
    }

    private static final List<String> CONDITIONS = List.of("1 = 1", "0 < 1", "1 < 2", "2 > 1");

    static List<Table> grow(List<TableSeed> seeds) {
        return seeds.stream().map(TableSeed::grow).toList();
    }

    private Table grow() {
        List<Column> keys = keyColumns();
        List<Column> all = new ArrayList<>(keys);
        all.addAll(columns);
        if (all.isEmpty()) {
            all.add(Column.of("lonely", new LogicalType.Int(32)));
        }
        Constraint.PrimaryKey primaryKey = keys.isEmpty()
                ? null
                : new Constraint.PrimaryKey(
                        derived("pk"), keys.stream().map(Column::name).toList());
        return new Table(
                QualifiedName.of(name), all, primaryKey, uniques(), List.of(), checks(), indexes(), comment, options);
    }

    private List<Column> keyColumns() {
        return switch (key) {
            case IDENTITY ->
                List.of(Column.of("id", new LogicalType.Int(64)).notNull().withIdentity(true));
            case UUID -> List.of(Column.of("id", new LogicalType.Uuid()).notNull());
            case TEXT -> List.of(Column.of("code", new LogicalType.Text(20)).notNull());
            case PAIR ->
                List.of(
                        Column.of("left_id", new LogicalType.Int(64)).notNull(),
                        Column.of("right_id", new LogicalType.Int(32)).notNull());
            case NONE -> List.of();
        };
    }

    private List<Constraint.Unique> uniques() {
        Map<List<Name>, Constraint.Unique> uniques = new LinkedHashMap<>();
        for (int number : uniqueSeeds) {
            List<Name> picked = pick(number);
            if (!picked.isEmpty()) {
                uniques.putIfAbsent(picked, new Constraint.Unique(derived("uk", uniques.size()), picked));
            }
        }
        return List.copyOf(uniques.values());
    }

    private List<Index> indexes() {
        Map<List<Name>, Index> indexes = new LinkedHashMap<>();
        for (int number : indexSeeds) {
            List<Name> picked = pick(number);
            if (!picked.isEmpty()) {
                Index.Order order = number % 3 == 0 ? Index.Order.DESC : Index.Order.ASC;
                List<Index.Part> parts =
                        picked.stream().map(c -> new Index.Part(c, order)).toList();
                indexes.putIfAbsent(picked, new Index(derived("ix", indexes.size()), parts, number % 5 == 0, null));
            }
        }
        return List.copyOf(indexes.values());
    }

    private List<Constraint.Check> checks() {
        List<Constraint.Check> checks = new ArrayList<>();
        for (int number : checkSeeds) {
            String condition = CONDITIONS.get(number % CONDITIONS.size());
            checks.add(new Constraint.Check(derived("ck", checks.size()), Sql.of(condition), null));
        }
        return checks;
    }

    /** Columns that a key may hold: no large objects, nothing of a length that an index page has no room for. */
    private List<Name> pick(int bits) {
        List<Name> picked = new ArrayList<>();
        int bit = 1;
        for (Column column : columns) {
            if (isIndexable(column.type())) {
                if ((bits & bit) != 0 && picked.size() < 3) {
                    picked.add(column.name());
                }
                bit <<= 1;
            }
        }
        return picked;
    }

    private static boolean isIndexable(LogicalType type) {
        if (type instanceof LogicalType.Text text) {
            return text.length() <= 200;
        }
        return !(type instanceof LogicalType.LongText
                || type instanceof LogicalType.LongBinary
                || type instanceof LogicalType.Binary);
    }

    private Name derived(String prefix) {
        return Name.of(prefix + "_" + plain(name));
    }

    private Name derived(String prefix, int number) {
        return Name.of(prefix + "_" + plain(name) + "_" + number);
    }

    static String plain(Name name) {
        return Schemas.folded(name).replaceAll("[^a-z0-9]", "_");
    }
}
