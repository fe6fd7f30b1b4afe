package dev.cairn.runtime.migrate;

import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a live database with a schema by the names of tables and columns, letter case aside. */
final class Baseline {

    private Baseline() {}

    /** What the database lacks or has too much, one line each. */
    static List<String> differences(Schema expected, LiveSchema live) {
        List<String> differences = new ArrayList<>();
        SortedMap<String, SortedSet<String>> found = new TreeMap<>();
        live.tables().forEach((table, columns) -> found.put(fold(table), folded(columns)));
        for (Table table : expected.tables()) {
            SortedSet<String> columns = found.remove(fold(table.name().name().text()));
            if (columns == null) {
                differences.add("table " + table.name().name().text() + " is missing");
                continue;
            }
            for (Column column : table.columns()) {
                if (!columns.remove(fold(column.name().text()))) {
                    differences.add("column " + table.name().name().text() + "."
                            + column.name().text() + " is missing");
                }
            }
            for (String column : columns) {
                differences.add(
                        "column " + table.name().name().text() + "." + column + " is not part of the migration");
            }
        }
        // Where there are no sequences, tables stand for them.
        expected.sequences()
                .forEach(sequence -> found.remove(fold(sequence.name().name().text())));
        for (Map.Entry<String, SortedSet<String>> table : found.entrySet()) {
            differences.add("table " + table.getKey() + " is not part of the migration");
        }
        return differences;
    }

    private static SortedSet<String> folded(SortedSet<String> names) {
        SortedSet<String> folded = new TreeSet<>();
        names.forEach(name -> folded.add(fold(name)));
        return folded;
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
