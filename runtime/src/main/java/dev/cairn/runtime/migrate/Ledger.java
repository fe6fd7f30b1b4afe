package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.history.HistoryRow;
import dev.cairn.runtime.migrate.history.HistoryTable;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.history.Requirement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a database says was applied to it, history by history. */
final class Ledger {

    private final Map<String, List<HistoryRow>> byHistory;
    private final boolean exists;
    private final @Nullable String unnamed;

    private Ledger(Map<String, List<HistoryRow>> byHistory, boolean exists, @Nullable String unnamed) {
        this.byHistory = byHistory;
        this.exists = exists;
        this.unnamed = unnamed;
    }

    /**
     * Reads it.
     *
     * @param all the histories at hand, the own one last
     */
    static Ledger read(Connection connection, Database database, List<Scripts> all) throws SQLException {
        Set<String> columns = LiveSchema.columns(connection, HistoryTable.NAME);
        HistoryTable table =
                new HistoryTable(connection, database, all.get(all.size() - 1).history());
        if (columns.isEmpty()) {
            return new Ledger(Map.of(), false, null);
        }
        boolean named = columns.contains(HistoryTable.HISTORY);
        List<HistoryRow> rows = table.rows(named);
        if (named) {
            return new Ledger(rows.stream().collect(Collectors.groupingBy(HistoryRow::history)), true, null);
        }
        String owner = owner(rows, all);
        return new Ledger(rows.isEmpty() ? Map.of() : Map.of(owner, rows), true, owner);
    }

    /** The history that rows are of which do not say so: an earlier version of Cairn wrote them, of one history alone. */
    private static String owner(List<HistoryRow> rows, List<Scripts> all) {
        Set<String> ids = rows.stream().map(HistoryRow::id).collect(Collectors.toSet());
        return all.stream()
                .filter(scripts -> scripts.ids().stream().anyMatch(id -> ids.contains(id.value())))
                .findFirst()
                .orElse(all.get(all.size() - 1))
                .history();
    }

    /** Whether the table is there, be it empty. */
    boolean exists() {
        return exists;
    }

    /** The history that all rows are of, where an earlier version of Cairn made the table; else null. */
    @Nullable
    String unnamed() {
        return unnamed;
    }

    boolean isEmpty() {
        return byHistory.isEmpty();
    }

    /** What was applied of one history. */
    Applied of(String history) {
        return new Applied(byHistory.getOrDefault(history, List.of()));
    }

    /** Whether every part of a migration took effect that perhaps no source at hand knows. */
    boolean has(Requirement requirement) {
        List<HistoryRow> rows = of(requirement.history()).rows(requirement.id().value());
        return !rows.isEmpty() && rows.stream().allMatch(row -> row.state().complete());
    }
}
