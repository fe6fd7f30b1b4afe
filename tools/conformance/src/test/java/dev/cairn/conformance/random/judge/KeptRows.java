package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.oracle.HibernateOracle.Place;
import dev.cairn.conformance.random.evolve.Moves;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether the values of columns that survive a migration are the same before and after. */
final class KeptRows {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<Pairing> pairings;
    private final Map<Pairing, List<List<@Nullable String>>> before = new HashMap<>();

    private KeptRows(List<Pairing> pairings) {
        this.pairings = pairings;
    }

    /**
     * Reads the rows of the database at the version before.
     *
     * @param old where Hibernate keeps the attributes in the version before
     * @param now where it will keep them
     */
    static KeptRows read(
            Map<String, Place> old, Map<String, Place> now, Moves moves, TestDatabase database, Catalog catalog)
            throws SQLException {
        KeptRows rows = new KeptRows(pairings(old, now, moves, catalog));
        try (Connection connection = database.connect()) {
            for (Pairing pairing : rows.pairings) {
                rows.before.put(pairing, select(connection, pairing.old, pairing.oldColumns()));
            }
        }
        return rows;
    }

    int count() {
        return before.values().stream().mapToInt(List::size).sum();
    }

    /** What is not the same any more, one line per table. */
    List<String> differences(TestDatabase database, Catalog catalog) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = database.connect()) {
            for (Pairing pairing : pairings) {
                List<List<@Nullable String>> rows = select(connection, pairing.now, pairing.nowColumns());
                compare(pairing, Objects.requireNonNull(before.get(pairing)), rows, catalog, lines);
            }
        }
        return lines;
    }

    private static void compare(
            Pairing pairing,
            List<List<@Nullable String>> old,
            List<List<@Nullable String>> now,
            Catalog catalog,
            List<String> lines) {
        List<Boolean> mayFill = pairing.columns.stream()
                .map(column -> !isNullable(catalog, pairing.now, column.now()))
                .toList();
        List<List<@Nullable String>> expected =
                pairing.key.isEmpty() ? filledAnywhere(old, now, mayFill) : filledByKey(pairing, old, now, mayFill);
        List<String> left = texts(expected);
        List<String> right = texts(now);
        if (!left.equals(right)) {
            List<String> gone = new ArrayList<>(left);
            right.forEach(gone::remove);
            List<String> come = new ArrayList<>(right);
            left.forEach(come::remove);
            lines.add("table " + pairing.old + " to " + pairing.now + " " + pairing.columns + ": gone " + gone
                    + ", come " + come);
        }
    }

    private static List<List<@Nullable String>> filledByKey(
            Pairing pairing,
            List<List<@Nullable String>> old,
            List<List<@Nullable String>> now,
            List<Boolean> mayFill) {
        Map<Object, List<@Nullable String>> keyed = new HashMap<>();
        now.forEach(row -> keyed.put(pairing.key(row), row));
        List<List<@Nullable String>> expected = new ArrayList<>();
        for (List<@Nullable String> row : old) {
            List<@Nullable String> match = keyed.get(pairing.key(row));
            expected.add(match == null ? row : filled(row, match, mayFill));
        }
        return expected;
    }

    /** Where the key is no column of an attribute: every row with the first one that agrees with it, full rows first. */
    private static List<List<@Nullable String>> filledAnywhere(
            List<List<@Nullable String>> old, List<List<@Nullable String>> now, List<Boolean> mayFill) {
        List<List<@Nullable String>> open = new ArrayList<>(now);
        List<List<@Nullable String>> expected = new ArrayList<>();
        for (List<@Nullable String> row : old.stream()
                .sorted(Comparator.comparing(
                        row -> row.stream().filter(Objects::isNull).count()))
                .toList()) {
            List<@Nullable String> match = open.stream()
                    .filter(other -> filled(row, other, mayFill).equals(other))
                    .findFirst()
                    .orElse(row);
            open.remove(match);
            expected.add(match);
        }
        return expected;
    }

    private static List<@Nullable String> filled(
            List<@Nullable String> row, List<@Nullable String> match, List<Boolean> mayFill) {
        List<@Nullable String> filled = new ArrayList<>(row);
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) == null && mayFill.get(i)) {
                filled.set(i, match.get(i));
            }
        }
        return filled;
    }

    private static List<String> texts(List<List<@Nullable String>> rows) {
        return rows.stream().map(String::valueOf).sorted().collect(Collectors.toCollection(ArrayList::new));
    }

    private static boolean isNullable(Catalog catalog, String table, String column) {
        return catalog.tables().values().stream()
                .filter(each -> same(each.name(), table))
                .flatMap(each -> each.columns().values().stream())
                .filter(each -> same(each.name(), column))
                .allMatch(Catalog.Column::nullable);
    }

    private static List<Pairing> pairings(
            Map<String, Place> old, Map<String, Place> now, Moves moves, Catalog catalog) {
        Map<String, Map<String, Map<Place, Place>>> tables = new TreeMap<>();
        now.forEach((path, place) -> {
            Place source = moves.before(path).map(old::get).orElse(null);
            if (source != null) {
                tables.computeIfAbsent(place.table(), any -> new TreeMap<>())
                        .computeIfAbsent(source.table(), any -> new LinkedHashMap<>())
                        .put(source, place);
            }
        });
        List<Pairing> all = new ArrayList<>();
        tables.forEach((table, sources) -> sources.entrySet().stream()
                .max(Map.Entry.comparingByValue((a, b) -> a.size() - b.size()))
                .ifPresent(most -> all.add(pairing(most.getKey(), table, most.getValue(), catalog))));
        return all;
    }

    private static Pairing pairing(String old, String now, Map<Place, Place> places, Catalog catalog) {
        List<Column> columns = places.entrySet().stream()
                .map(entry ->
                        new Column(entry.getKey().column(), entry.getValue().column()))
                .toList();
        List<Integer> key = new ArrayList<>();
        catalog.tables().values().stream()
                .filter(table -> same(table.name(), old) && table.primaryKey() != null)
                .forEach(table -> {
                    for (int i = 0; i < columns.size(); i++) {
                        String column = columns.get(i).old();
                        if (Objects.requireNonNull(table.primaryKey()).columns().stream()
                                .anyMatch(each -> same(each, column))) {
                            key.add(i);
                        }
                    }
                });
        return new Pairing(old, now, columns, key);
    }

    /** Names as catalogs have them and as SQL writes them. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return name.replaceAll("[\"`]", "").toLowerCase(Locale.ROOT);
    }

    private static List<List<@Nullable String>> select(Connection connection, String table, String columns)
            throws SQLException {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select " + columns + " from " + table)) {
            while (result.next()) {
                List<@Nullable String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(text(result.getObject(i)));
                }
                rows.add(Collections.unmodifiableList(row));
            }
        }
        return rows;
    }

    /** The same for the same value in a wider type. */
    private static @Nullable String text(@Nullable Object value) throws SQLException {
        if (value == null) {
            return null;
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        if (value instanceof Array array) {
            return Arrays.deepToString((Object[]) array.getArray());
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof SQLXML document) {
            return document.getString();
        }
        if (value instanceof Clob clob) {
            return clob.getSubString(1, (int) clob.length());
        }
        if (value instanceof Blob blob) {
            return HexFormat.of().formatHex(blob.getBytes(1, (int) blob.length()));
        }
        if (value instanceof OffsetDateTime time) {
            return time.toInstant().toString();
        }
        if (value instanceof Timestamp time) {
            return time.toInstant().toString();
        }
        // A fixed length is filled with blanks.
        String text = value.toString().stripTrailing();
        // SQLite keeps the bytes alone.
        return UUID.matcher(text).matches() ? text.replace("-", "") : text;
    }

    private record Column(String old, String now) {}

    /** A table before and after, and the columns that both have. */
    private record Pairing(String old, String now, List<Column> columns, List<Integer> key) {
        String oldColumns() {
            return columns.stream().map(Column::old).collect(Collectors.joining(", "));
        }

        String nowColumns() {
            return columns.stream().map(Column::now).collect(Collectors.joining(", "));
        }

        List<@Nullable String> key(List<@Nullable String> row) {
            return key.stream().map(row::get).collect(Collectors.toList());
        }
    }
}
