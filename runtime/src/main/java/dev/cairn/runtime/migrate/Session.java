package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.database.Databases;
import dev.cairn.runtime.migrate.database.PartTransaction;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import dev.cairn.runtime.migrate.history.HistoryRow;
import dev.cairn.runtime.migrate.history.HistoryRow.State;
import dev.cairn.runtime.migrate.history.HistoryTable;
import dev.cairn.runtime.migrate.lock.Connector;
import dev.cairn.runtime.migrate.lock.MigrationLock;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.runtime.migrate.source.Scripts;
import dev.cairn.schema.history.MigrationId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One conversation with one database: what it has applied, what the project has, and the steps from one to the other. */
final class Session {

    private final Connection work;
    private final Connector connector;
    private final Database database;
    private final Scripts scripts;

    /** The own history behind those that it requires. */
    private final List<Scripts> all;

    private final Duration lockTimeout;
    private Ledger ledger;

    private Session(
            Connection work,
            Connector connector,
            Database database,
            List<Scripts> all,
            Duration lockTimeout,
            Ledger ledger) {
        this.work = work;
        this.connector = connector;
        this.database = database;
        this.all = all;
        this.scripts = all.get(all.size() - 1);
        this.lockTimeout = lockTimeout;
        this.ledger = ledger;
    }

    static Session open(Connection work, Connector connector, MigrationSource source, Duration lockTimeout)
            throws SQLException {
        work.setAutoCommit(true);
        String product = work.getMetaData().getDatabaseProductName();
        Optional<Database> database = Databases.of(work);
        List<MigrationSource> sources = Requirements.inOrder(source);
        for (MigrationSource one : sources) {
            if (database.isEmpty() || !one.dialects().contains(database.get().dialect())) {
                throw new MigrationFailure(
                        Code.DIALECT,
                        "the connection leads to " + product + ", but " + one.description() + " has migrations for "
                                + only(one.dialects())
                                + ". Connect to one of these, or add the dialect"
                                + " to @Database(dialects = ...) or -Acairn.dialects and build again.");
            }
        }
        Database found = database.orElseThrow();
        List<Scripts> all =
                sources.stream().map(one -> new Scripts(one, found.dialect())).toList();
        return new Session(work, connector, found, all, lockTimeout, Ledger.read(work, found, all));
    }

    private static String only(List<String> dialects) {
        return dialects.isEmpty() ? "no database" : String.join(", ", dialects) + " only";
    }

    boolean upToDate() {
        return ledger.unnamed() == null && all.stream().allMatch(this::upToDate);
    }

    private boolean upToDate(Scripts one) {
        Applied applied = applied(one);
        if (!applied.undoing().isEmpty() || applied.changedDraft(one).isPresent()) {
            return false;
        }
        applied.verify(one);
        return one.ids().stream().allMatch(id -> applied.complete(id, one));
    }

    private Applied applied(Scripts one) {
        return ledger.of(one.history());
    }

    private HistoryTable table() {
        return new HistoryTable(work, database, scripts.history());
    }

    private void read() throws SQLException {
        ledger = Ledger.read(work, database, all);
    }

    /** The same, of a table that this version can write to. */
    private void readToWrite() throws SQLException {
        read();
        String unnamed = ledger.unnamed();
        if (unnamed != null) {
            new HistoryTable(work, database, unnamed).upgrade();
            read();
        }
    }

    /** Does the work while holding the lock, with a fresh reading of the history. */
    <R> R locked(Work<R> task) throws SQLException {
        String holder = Holder.describe();
        if (database.locksByTransaction()) {
            return lockedByTransaction(task, holder);
        }
        try (MigrationLock lock = MigrationLock.acquire(database, connector, work, holder, lockTimeout)) {
            lock.announce(work, holder);
            readToWrite();
            return task.run(lock);
        }
    }

    private <R> R lockedByTransaction(Work<R> task, String holder) throws SQLException {
        try (PartTransaction transaction = database.transaction(work, lockTimeout)) {
            transaction.begin();
            database.announce(work, holder);
            transaction.commit();
            transaction.begin();
            readToWrite();
            R result = task.run(MigrationLock.of(transaction));
            transaction.commit();
            return result;
        }
    }

    /**
     * Applies what is pending.
     *
     * @param accepted ids of hazards whose rows are not counted before
     */
    List<MigrationId> deploy(MigrationLock lock, Set<String> accepted, Checkpoints checkpoints) throws SQLException {
        // What builds on others goes before them.
        for (int i = all.size() - 1; i >= 0; i--) {
            takeBack(all.get(i), lock, checkpoints);
        }
        all.forEach(one -> applied(one).verify(one));
        Requirements.check(all, ledger);
        if (ledger.isEmpty()) {
            refuseForeignTables();
        }
        if (!ledger.exists()) {
            table().create();
            checkpoints.reached("history table created");
        }
        lock.settle();
        DataCheck check = new DataCheck(work, database, accepted);
        List<MigrationId> done = new ArrayList<>();
        Map<Scripts, Set<MigrationId>> there = new HashMap<>();
        all.forEach(one -> there.put(one, new HashSet<>(there(one))));
        for (DeployOrder.Entry entry : DeployOrder.of(all)) {
            Scripts one = entry.scripts();
            MigrationId id = entry.id();
            Applied applied = applied(one);
            if (applied.complete(id, one)) {
                continue;
            }
            applied.refuseHalfWay(id, one);
            Set<MigrationId> before = Objects.requireNonNull(there.get(one));
            List<Scripts.Part> parts = one.parts(id, before);
            before.add(id);
            if (applied.rows(id.value()).stream()
                    .allMatch(row -> row.done() == 0 && !row.state().complete())) {
                check.run(parts);
            }
            if (complete(parts, applied, new PartRunner(work, database, one, lockTimeout, checkpoints), lock)) {
                done.add(id);
            }
        }
        return List.copyOf(done);
    }

    /** Finishes an undo that was interrupted, and takes the draft back if it has changed and nothing is lost by that. */
    private void takeBack(Scripts one, MigrationLock lock, Checkpoints checkpoints) throws SQLException {
        for (String id : applied(one).undoing()) {
            lock.assertHeld();
            lock.settle();
            undo(one, id, checkpoints).run();
            read();
        }
        Optional<String> draft = applied(one).changedDraft(one);
        if (draft.isPresent()) {
            Undo undo = undo(one, draft.get(), checkpoints);
            refuseToLose(draft.get(), undo);
            lock.assertHeld();
            lock.settle();
            undo.run();
            read();
        }
    }

    private Undo undo(Scripts one, String id, Checkpoints checkpoints) {
        return new Undo(
                work,
                database,
                lockTimeout,
                checkpoints,
                one.history(),
                id,
                applied(one).rows(id));
    }

    private static void refuseToLose(String id, Undo undo) throws SQLException {
        String fact = "the draft " + id + " has changed since it was applied to this database. ";
        if (undo.sql() == null) {
            throw new MigrationFailure(
                    Code.DRAFT,
                    fact
                            + "It was edited by hand then, so nobody knows how to take it back. Take it back yourself, delete"
                            + " its rows from " + HistoryTable.NAME
                            + ", and deploy again; or deploy to an empty database.");
        }
        List<String> losses = undo.losses();
        if (!losses.isEmpty()) {
            throw new MigrationFailure(
                    Code.DRAFT,
                    fact + "Taking it back would lose " + String.join(", ", losses)
                            + ". If that may go, run cairn undo " + id + " --lose-data, then deploy again.");
        }
    }

    /** The SQL that takes a migration back: what was kept when it was applied, else what would be kept now. */
    String undoSql(MigrationId id) throws SQLException {
        String sql = applied(scripts).rows(id.value()).isEmpty()
                ? scripts.undo(id)
                : undo(scripts, id.value(), Checkpoints.NONE).sql();
        if (sql == null) {
            throw unknownUndo(id);
        }
        return sql;
    }

    private static MigrationFailure unknownUndo(MigrationId id) {
        return new MigrationFailure(
                Code.UNDO,
                "nobody knows how to take " + id
                        + " back: it was edited by hand, or was in the database before Cairn. Write"
                        + " a migration that takes it back (cairn new).");
    }

    /**
     * Takes a migration back.
     *
     * @param loseData whether it may delete data
     */
    Void undo(MigrationLock lock, MigrationId id, boolean loseData, Checkpoints checkpoints) throws SQLException {
        Applied applied = applied(scripts);
        if (applied.rows(id.value()).isEmpty()) {
            throw new MigrationFailure(
                    Code.UNDO, id + " is not applied to this database, so there is nothing to take back.");
        }
        List<MigrationId> later = scripts.buildingOn(id, there(scripts));
        if (!later.isEmpty()) {
            throw new MigrationFailure(
                    Code.UNDO,
                    id + " cannot be taken back while what builds on it is applied: "
                            + later.stream().map(MigrationId::value).collect(Collectors.joining(", "))
                            + ". Take these back first, the newest one before the others.");
        }
        Undo undo = undo(scripts, id.value(), checkpoints);
        if (undo.sql() == null) {
            throw unknownUndo(id);
        }
        List<String> losses = loseData ? List.of() : undo.losses();
        if (!losses.isEmpty()) {
            throw new MigrationFailure(
                    Code.UNDO,
                    "taking back " + id + " would lose " + String.join(", ", losses)
                            + ". Nothing was done. If that may go, say --lose-data.");
        }
        lock.assertHeld();
        lock.settle();
        undo.run();
        return null;
    }

    /** What has run, if only in part, or stands for what has. */
    private List<MigrationId> there(Scripts one) {
        Applied applied = applied(one);
        return one.ids().stream()
                .filter(id -> !applied.rows(id.value()).isEmpty() || applied.complete(id, one))
                .toList();
    }

    private static boolean complete(List<Scripts.Part> parts, Applied applied, PartRunner runner, MigrationLock lock)
            throws SQLException {
        boolean ran = false;
        for (Scripts.Part part : parts) {
            Optional<HistoryRow> row = applied.row(part.id(), part.number());
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
        return applied(scripts).states(scripts);
    }

    Void baseline(MigrationLock lock) throws SQLException {
        lock.assertHeld();
        if (applied(scripts).any()) {
            throw new MigrationFailure(
                    Code.BASELINE,
                    "the database has a history already, so it needs no baseline. Run migrate to apply what is pending.");
        }
        MigrationId first = scripts.ids().stream()
                .findFirst()
                .orElseThrow(() -> new MigrationFailure(
                        Code.NO_MIGRATIONS, "there is no migration yet that a baseline could stand for."));
        List<String> differences = Baseline.differences(
                scripts.schemaAfter(first), LiveSchema.of(work).without(othersTables()));
        if (!differences.isEmpty()) {
            throw new MigrationFailure(
                    Code.BASELINE,
                    "the database does not look like " + first.value() + ":\n  " + String.join("\n  ", differences)
                            + "\nBring the database or the entities of the first migration in line, then baseline again.");
        }
        HistoryTable history = table();
        history.create();
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

    /** The tables of the histories that this one requires. */
    private Set<String> othersTables() {
        return all.stream()
                .filter(one -> one != scripts)
                .flatMap(one -> one.tables().stream())
                .collect(Collectors.toSet());
    }

    /** What is done under the lock. */
    interface Work<R> {
        R run(MigrationLock lock) throws SQLException;
    }
}
