package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A key or a row that is larger than the database can store is refused, whether or not there are rows. */
public final class StorageLimitRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF113",
                Severity.ERROR,
                "a key or a row is larger than the database can store (MySQL, MariaDB: 3072 and 65535 bytes, four for a character)",
                "shorten the columns with @Column(length), or leave long ones out of the key",
                true);
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Map<QualifiedName, Change> touched = new LinkedHashMap<>();
        Stream.concat(migration.all(Change.CreateTable.class), migration.onOldTables(Change.class))
                .forEach(change -> migration.tableAfter(change).ifPresent(table -> touched.put(table.name(), change)));
        List<Finding> findings = new ArrayList<>();
        touched.values().forEach(change -> findings.addAll(findings(migration, change)));
        return findings;
    }

    private List<Finding> findings(Migration migration, Change change) {
        Map<String, TreeSet<String>> dialects = new LinkedHashMap<>();
        for (Dialect dialect : migration.dialects()) {
            List<String> excesses = new ArrayList<>(excesses(migration.tableAfter(change), dialect));
            excesses.removeAll(excesses(migration.tableBefore(change), dialect));
            excesses.forEach(excess ->
                    dialects.computeIfAbsent(excess, key -> new TreeSet<>()).add(dialect.id()));
        }
        List<Finding> findings = new ArrayList<>();
        dialects.forEach((excess, ids) -> findings.add(migration
                .finding(
                        this,
                        change,
                        null,
                        "table " + migration.tableText(change) + " cannot be stored: " + excess + ".",
                        "shorten the columns with @Column(length = ...), or leave the long ones out of the key.")
                .in(ids)));
        return findings;
    }

    private static List<String> excesses(Optional<Table> table, Dialect dialect) {
        return table.map(found -> dialect.limits().excesses(found, name -> Migration.type(found, name, dialect)))
                .orElse(List.of());
    }
}
