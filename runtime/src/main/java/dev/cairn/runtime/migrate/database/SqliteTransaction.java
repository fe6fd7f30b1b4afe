package dev.cairn.runtime.migrate.database;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A transaction that locks the database from its beginning. Foreign keys are not enforced in it, for rebuilding a table
 * would then delete what refers to its rows; instead it does not commit if more rows refer to nothing than did before.
 * Triggers and indexes that a rebuild does not know are brought back.
 */
final class SqliteTransaction implements PartTransaction {

    private static final Pattern DROPS_TABLE =
            Pattern.compile("(?is)\\s*drop\\s+table\\s+(?:if\\s+exists\\s+)?(?:\"([^\"]+)\"|`([^`]+)`|(\\S+)).*");
    private static final Pattern REFERS = Pattern.compile("(?is).*\\breferences\\b.*");

    private final Connection work;
    private final SqliteDatabase database;
    private final Duration patience;
    private final SqliteDependents dependents;
    private boolean open;
    private boolean enforced;
    private @Nullable Long orphans;

    SqliteTransaction(Connection work, SqliteDatabase database, Duration patience) {
        this.work = work;
        this.database = database;
        this.patience = patience;
        this.dependents = new SqliteDependents(work);
    }

    @Override
    public void begin() throws SQLException {
        if (number("pragma foreign_keys") != 0) {
            enforced = true;
            execute("pragma foreign_keys = off");
        }
        Deadline deadline = Deadline.in(patience);
        while (!database.tryLock(work, "")) {
            if (deadline.passed()) {
                throw new MigrationFailure(
                        Code.LOCKED,
                        "another process is migrating this database, or writing to it (the last to migrate it: "
                                + database.holder(work).orElse("nobody") + "), and did not finish within "
                                + patience.toSeconds()
                                + " s. Wait for it, or raise the lock timeout if its transactions take long.");
            }
            Deadline.pause();
        }
        open = true;
    }

    @Override
    public void about(String sql) throws SQLException {
        Matcher drop = DROPS_TABLE.matcher(sql);
        boolean drops = drop.matches();
        if (orphans == null && (drops || REFERS.matcher(sql).matches())) {
            orphans = orphans();
        }
        if (drops) {
            String plain = drop.group(2) != null ? drop.group(2) : drop.group(3);
            dependents.note(drop.group(1) != null ? drop.group(1) : plain);
        }
    }

    /** How many rows refer to nothing, or null where foreign keys are such that it cannot be told. */
    private @Nullable Long orphans() {
        try {
            return number("select count(*) from pragma_foreign_key_check");
        } catch (SQLException e) {
            return null;
        }
    }

    @Override
    public void commit() throws SQLException {
        if (!open) {
            return;
        }
        dependents.restore();
        refuseNewOrphans();
        execute("commit");
        open = false;
        orphans = null;
    }

    private void refuseNewOrphans() throws SQLException {
        if (orphans == null) {
            return;
        }
        long now = number("select count(*) from pragma_foreign_key_check");
        if (now > orphans) {
            throw new SQLException((now - orphans)
                    + " rows would refer to no row by a foreign key; \"pragma foreign_key_check\" lists such rows");
        }
    }

    @Override
    public void rollback() throws SQLException {
        if (open) {
            open = false;
            orphans = null;
            dependents.forget();
            // some failures end the transaction by themselves
            if (!work.isClosed()) {
                try {
                    execute("rollback");
                } catch (SQLException e) {
                    if (e.getMessage() == null || !e.getMessage().contains("no transaction is active")) {
                        throw e;
                    }
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rollback();
        if (enforced) {
            execute("pragma foreign_keys = on");
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = work.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = work.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
