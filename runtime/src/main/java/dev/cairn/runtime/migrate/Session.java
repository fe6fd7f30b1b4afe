package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.HistoryRow.State;
import dev.cairn.runtime.migrate.MigrationFailure.Code;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One conversation with one database: what it has applied, what the project has, and the steps from one to the other. */
final class Session {

    private final Connection work;
    private final Connector connector;
    private final Database database;
    private final Scripts scripts;
    private final Duration lockTimeout;
    private Applied applied;

    private Session(
            Connection work,
            Connector connector,
            Database database,
            Scripts scripts,
            Duration lockTimeout,
            Applied applied) {
        this.work = work;
        this.connector = connector;
        this.database = database;
        this.scripts = scripts;
        this.lockTimeout = lockTimeout;
        this.applied = applied;
    }

    static Session open(Connection work, Connector connector, MigrationSource source, Duration lockTimeout)
            throws SQLException {
        work.setAutoCommit(true);
        String product = work.getMetaData().getDatabaseProductName();
        Optional<Database> database = Databases.of(work);
        if (database.isEmpty() || !source.dialects().contains(database.get().dialect())) {
            throw new MigrationFailure(
                    Code.DIALECT,
                    "the connection leads to " + product + ", but " + source.description() + " has migrations for "
                            + only(source.dialects())
                            + ". Connect to one of these, or add the dialect"
                            + " to @Database(dialects = ...) or -Acairn.dialects and build again.");
        }
        Scripts scripts = new Scripts(source, database.get().dialect());
        return new Session(work, connector, database.get(), scripts, lockTimeout, Applied.read(work));
    }

    private static String only(List<String> dialects) {
        return dialects.isEmpty() ? "no database" : String.join(", ", dialects) + " only";
    }

    boolean upToDate() {
        applied.verify(scripts);
        return scripts.ids().stream().allMatch(id -> applied.complete(id, scripts));
    }

    /** Does the work while holding the lock, with a fresh reading of the history. */
    <R> R locked(Work<R> task) throws SQLException {
        String holder = Holder.describe();
        try (MigrationLock lock = MigrationLock.acquire(database, connector, work, holder, lockTimeout)) {
            lock.announce(work, holder);
            applied = Applied.read(work);
            return task.run(lock);
        }
    }

    List<MigrationId> deploy(MigrationLock lock, Checkpoints checkpoints) throws SQLException {
        applied.verify(scripts);
        if (!applied.any()) {
            refuseForeignTables();
        }
        if (!applied.historyExists()) {
            new HistoryTable(work).create(database);
            checkpoints.reached("history table created");
        }
        PartRunner runner = new PartRunner(work, database, scripts, lockTimeout, checkpoints);
        List<MigrationId> done = new ArrayList<>();
        for (MigrationId id : scripts.ids()) {
            if (!applied.complete(id, scripts) && complete(id, runner, lock)) {
                done.add(id);
            }
        }
        return List.copyOf(done);
    }

    private boolean complete(MigrationId id, PartRunner runner, MigrationLock lock) throws SQLException {
        boolean ran = false;
        for (Scripts.Part part : scripts.parts(id)) {
            Optional<HistoryRow> row = applied.row(id, part.number());
            if (row.isEmpty() || !row.get().state().complete()) {
                lock.assertHeld();
                ran |= runner.run(part);
            }
        }
        return ran;
    }

    private void refuseForeignTables() throws SQLException {
        List<String> tables = LiveSchema.tableNames(work);
        if (tables.isEmpty()) {
            return;
        }
        throw new MigrationFailure(
                Code.NOT_EMPTY,
                "the database holds " + tables.size() + (tables.size() == 1 ? " table (" : " tables (")
                        + String.join(", ", tables.subList(0, Math.min(5, tables.size())))
                        + (tables.size() > 5 ? ", ..." : "") + ") but no history of Cairn" + otherTool(tables)
                        + ". If its tables are those of the first migration, declare that with baseline; otherwise"
                        + " migrate an empty schema.");
    }

    private static String otherTool(List<String> tables) {
        for (String table : tables) {
            if (table.equalsIgnoreCase("flyway_schema_history")) {
                return "; its history is Flyway's";
            }
            if (table.equalsIgnoreCase("databasechangelog")) {
                return "; its history is Liquibase's";
            }
        }
        return "";
    }

    List<MigrationState> status() {
        return applied.states(scripts);
    }

    Void baseline(MigrationLock lock) throws SQLException {
        lock.assertHeld();
        if (applied.any()) {
            throw new MigrationFailure(
                    Code.BASELINE,
                    "the database has a history already, so it needs no baseline. Run migrate to apply what is pending.");
        }
        MigrationId first = scripts.ids().stream()
                .findFirst()
                .orElseThrow(() -> new MigrationFailure(
                        Code.NO_MIGRATIONS, "there is no migration yet that a baseline could stand for."));
        List<String> differences = Baseline.differences(scripts.schemaAfter(first), LiveSchema.of(work));
        if (!differences.isEmpty()) {
            throw new MigrationFailure(
                    Code.BASELINE,
                    "the database does not look like " + first.value() + ":\n  " + String.join("\n  ", differences)
                            + "\nBring the database or the entities of the first migration in line, then baseline again.");
        }
        HistoryTable history = new HistoryTable(work);
        history.create(database);
        for (Scripts.Part part : scripts.parts(first)) {
            history.start(
                    first,
                    part.number(),
                    part.checksum(),
                    State.BASELINE,
                    part.statements().size(),
                    null,
                    Holder.user(work));
        }
        return null;
    }

    /** What is done under the lock. */
    interface Work<R> {
        R run(MigrationLock lock) throws SQLException;
    }
}
