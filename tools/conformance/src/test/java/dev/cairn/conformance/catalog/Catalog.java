package dev.cairn.conformance.catalog;

import dev.cairn.conformance.database.TestDatabase;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The default schema of a live database as its own catalog describes it. Names are exactly as stored, types are complete
 * native types, expressions are as the database prints them (with the order of conjunctions and of value lists taken out).
 */
public record Catalog(
        SortedMap<String, Table> tables, SortedMap<String, Sequence> sequences, SortedMap<String, String> views) {

    /** The tables that Cairn keeps its own history in; they belong to no mapping. */
    private static final String HISTORY_PREFIX = "cairn_";

    /** What stands behind a column by which a key orders downwards. */
    static final String DESCENDING = " desc";

    public Catalog {
        tables = Collections.unmodifiableSortedMap(new TreeMap<>(tables));
        sequences = Collections.unmodifiableSortedMap(new TreeMap<>(sequences));
        views = Collections.unmodifiableSortedMap(new TreeMap<>(views));
    }

    /** A catalog without views. */
    public Catalog(SortedMap<String, Table> tables, SortedMap<String, Sequence> sequences) {
        this(tables, sequences, new TreeMap<>());
    }

    /** Reads the whole default schema, without Cairn's own tables. */
    public static Catalog read(TestDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return read(database, connection).withoutHistory();
        }
    }

    /** The same together with another schema, whose name precedes those of its tables and sequences. */
    public static Catalog read(TestDatabase database, String schema) throws SQLException {
        try (Connection connection = database.connect()) {
            connection.setSchema(schema);
            return read(database).beside(schema, read(database, connection));
        }
    }

    private Catalog beside(String schema, Catalog other) {
        SortedMap<String, Table> allTables = new TreeMap<>(tables);
        other.tables.values().forEach(table -> {
            Table named = table.named(schema + "." + table.name());
            allTables.put(named.name(), named);
        });
        SortedMap<String, Sequence> allSequences = new TreeMap<>(sequences);
        other.sequences.values().forEach(sequence -> {
            String name = schema + "." + sequence.name();
            allSequences.put(name, new Sequence(name, sequence.type(), sequence.start(), sequence.increment()));
        });
        return new Catalog(allTables, allSequences, views);
    }

    private static Catalog read(TestDatabase database, Connection connection) throws SQLException {
        Catalog whole = switch (database.server()) {
            case H2 -> H2CatalogReader.read(connection);
            case MYSQL, MARIADB ->
                new InnoDbCatalogReader(connection).read(database.server().keepsChecks());
            case POSTGRESQL -> new PostgresCatalogReader(connection).read();
            case SQLITE -> new SqliteCatalogReader(connection).read();
        };
        return new Catalog(whole.tables, whole.sequences, views(connection));
    }

    /** Each view with the columns that it shows. */
    private static SortedMap<String, String> views(Connection connection) throws SQLException {
        SortedMap<String, String> views = new TreeMap<>();
        DatabaseMetaData data = connection.getMetaData();
        try (ResultSet found =
                data.getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"VIEW"})) {
            while (found.next()) {
                views.put(found.getString("TABLE_NAME"), "");
            }
        }
        for (Map.Entry<String, String> view : views.entrySet()) {
            List<String> columns = new ArrayList<>();
            try (ResultSet found =
                    data.getColumns(connection.getCatalog(), connection.getSchema(), view.getKey(), "%")) {
                while (found.next()) {
                    columns.add(found.getString("COLUMN_NAME") + " " + found.getString("TYPE_NAME") + "("
                            + found.getString("COLUMN_SIZE") + ")");
                }
            }
            view.setValue(String.join(", ", columns));
        }
        return views;
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && views.isEmpty();
    }

    private Catalog withoutHistory() {
        SortedMap<String, Table> kept = new TreeMap<>(tables);
        kept.keySet().removeIf(name -> name.regionMatches(true, 0, HISTORY_PREFIX, 0, HISTORY_PREFIX.length()));
        return new Catalog(kept, sequences, views);
    }

    /** A table; the order of columns and of constraints is no part of it. */
    public record Table(
            String name,
            SortedMap<String, Column> columns,
            @Nullable Key primaryKey,
            List<Key> uniques,
            List<Index> indexes,
            List<ForeignKey> foreignKeys,
            List<Check> checks,
            String comment) {
        public Table {
            columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
            uniques = sorted(uniques);
            indexes = sorted(indexes);
            foreignKeys = sorted(foreignKeys);
            checks = sorted(checks);
        }

        private Table named(String other) {
            return new Table(other, columns, primaryKey, uniques, indexes, foreignKeys, checks, comment);
        }
    }

    /**
     * A column.
     *
     * @param type the full native type with length, precision, scale and, for an enum, its values in order
     * @param defaultValue the default expression, empty if none
     * @param identity how the database generates the value: empty, or kind, start and increment
     * @param generated the expression of a generated column, empty if none
     */
    public record Column(
            String name,
            String type,
            boolean nullable,
            String defaultValue,
            String identity,
            String generated,
            String comment) {}

    private static <T extends Named> List<T> sorted(List<T> items) {
        return items.stream()
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::structure))
                .toList();
    }

    /** Something in a table that a name identifies and whose structure is compared. */
    public sealed interface Named {
        String name();

        /** What is compared when the name is not: one line. */
        String structure();

        /** What else is compared of two of the same structure. */
        default String order() {
            return "";
        }
    }

    /** A primary or unique key. Which columns it has says what it means; their order only what it can be searched by. */
    public record Key(String name, List<String> columns) implements Named {
        public Key {
            columns = List.copyOf(columns);
        }

        @Override
        public String structure() {
            return new TreeSet<>(columns).toString();
        }

        @Override
        public String order() {
            return columns.toString();
        }
    }

    /** An index that backs no constraint; each column carries its order. */
    public record Index(String name, List<String> columns) implements Named {
        public Index {
            columns = List.copyOf(columns);
        }

        @Override
        public String structure() {
            return columns.toString();
        }
    }

    /** A foreign key as pairs of column and referenced column. */
    public record ForeignKey(String name, SortedMap<String, String> columns, String target, String onDelete)
            implements Named {
        public ForeignKey {
            columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        }

        @Override
        public String structure() {
            return columns.keySet() + " -> " + target + columns.values() + " on delete " + onDelete;
        }
    }

    /** A check with the normal form of its expression. */
    public record Check(String name, String expression) implements Named {
        @Override
        public String structure() {
            return expression;
        }
    }

    public record Sequence(String name, String type, long start, long increment) {}

    /** Collects a table while its catalog rows are read. */
    static final class TableRows {
        final SortedMap<String, Column> columns = new TreeMap<>();
        final List<Key> uniques = new ArrayList<>();
        final List<Index> indexes = new ArrayList<>();
        final List<ForeignKey> foreignKeys = new ArrayList<>();
        final List<Check> checks = new ArrayList<>();
        private final String name;
        private final String comment;
        private @Nullable Key primaryKey;

        TableRows(String name, String comment) {
            this.name = name;
            this.comment = comment;
        }

        void primaryKey(String keyName, Collection<String> keyColumns) {
            primaryKey = new Key(keyName, List.copyOf(keyColumns));
        }

        Table build() {
            return new Table(name, columns, primaryKey, uniques, indexes, foreignKeys, checks, comment);
        }

        static SortedMap<String, Table> build(Map<String, TableRows> rows) {
            SortedMap<String, Table> built = new TreeMap<>();
            rows.forEach((name, row) -> built.put(name, row.build()));
            return built;
        }
    }
}
