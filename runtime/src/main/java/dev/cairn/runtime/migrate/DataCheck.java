package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.failure.Diagnosis;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.script.ParsedScript.Guard;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Counts, before the first statement of a migration runs, the rows that it would fail on. A count of none clears the hazard;
 * any other refuses the migration while nothing of it is done.
 */
final class DataCheck {

    /** Accepts all hazards. */
    private static final String ALL = "*";

    private final Connection work;
    private final Database database;
    private final Set<String> accepted;

    /**
     * @param accepted ids of hazards whose rows are not counted: the database decides
     */
    DataCheck(Connection work, Database database, Set<String> accepted) {
        this.work = work;
        this.database = database;
        this.accepted = accepted;
    }

    /**
     * Counts for a migration.
     *
     * @throws MigrationFailure if rows are in the way; names every hazard with its count and remedy
     */
    void run(List<Scripts.Part> parts) throws SQLException {
        List<String> found = new ArrayList<>();
        for (Scripts.Part part : parts) {
            for (Guard guard : part.guards()) {
                long rows = accepted.contains(ALL) || accepted.contains(guard.id()) ? 0 : count(guard);
                if (rows > 0) {
                    found.add(describe(part, guard, rows));
                }
            }
        }
        if (!found.isEmpty()) {
            throw new MigrationFailure(
                    Code.DATA,
                    parts.get(0).id() + " would fail on rows that exist. Nothing of it was applied.\n  "
                            + String.join("\n  ", found)
                            + "\nMend the rows, then deploy again. To leave it to the database, accept the id when deploying.");
        }
    }

    private static String describe(Scripts.Part part, Guard guard, long rows) {
        return guard.id() + ", " + rows + (rows == 1 ? " row" : " rows") + " (" + part.fileName() + ", line "
                + guard.line() + "): " + guard.fact() + " Remedy: " + guard.remedy();
    }

    /** What cannot be counted is left to the database, which will say what is wrong with the statement. */
    private long count(Guard guard) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet result = statement.executeQuery(guard.sql())) {
            return result.next() ? result.getLong(1) : 0;
        } catch (SQLException e) {
            if (Diagnosis.connectionLost(e)) {
                throw e;
            }
            return 0;
        } finally {
            if (!work.getAutoCommit() && !database.locksByTransaction()) {
                work.rollback();
            }
        }
    }
}
