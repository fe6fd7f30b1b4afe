package dev.cairn.runtime.migrate.failure;

import dev.cairn.runtime.migrate.failure.MigrationFailure.Code;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells from what a database said, outside the statements of a migration, what is wrong and what helps. */
public final class Diagnosis {

    /** H2's NOT_ENOUGH_RIGHTS_FOR_1, ADMIN_RIGHTS_REQUIRED and DATABASE_IS_READ_ONLY. */
    private static final int H2_NO_RIGHTS = 90096;

    private static final int H2_NO_ADMIN = 90040;
    private static final int H2_READ_ONLY = 90097;

    /** ER_TABLEACCESS_DENIED_ERROR, ER_DBACCESS_DENIED_ERROR, ER_SPECIFIC_ACCESS_DENIED_ERROR. */
    private static final Set<Integer> INNODB_NO_RIGHTS = Set.of(1142, 1044, 1227);

    /** ER_OPTION_PREVENTS_STATEMENT (read_only), ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION. */
    private static final Set<Integer> INNODB_READ_ONLY = Set.of(1290, 1792);

    /** ER_DUP_ENTRY: the SQL state does not tell it from other violated constraints. */
    private static final int INNODB_DUPLICATE_KEY = 1062;

    private Diagnosis() {}

    /** What to say of a failure. */
    public static MigrationFailure of(SQLException failure) {
        String said = DatabaseMessage.of(failure);
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        int code = failure.getErrorCode();
        if (state.equals("42501") || code == H2_NO_RIGHTS || code == H2_NO_ADMIN || INNODB_NO_RIGHTS.contains(code)) {
            return new MigrationFailure(
                    Code.NOT_ALLOWED,
                    "the database does not allow this user to migrate it: " + said
                            + ". Connect as the owner of the schema, or let the user create tables in it and use"
                            + " cairn_migrations.",
                    failure);
        }
        if (state.equals("25006") || code == H2_READ_ONLY || INNODB_READ_ONLY.contains(code)) {
            return new MigrationFailure(
                    Code.NOT_ALLOWED,
                    "the connection may only read: " + said
                            + ". Migrate over one that may write, and not to a replica.",
                    failure);
        }
        if (connectionLost(failure)) {
            return new MigrationFailure(
                    Code.NO_CONNECTION,
                    "the connection to the database was lost: " + said
                            + ". Deploy again; it goes on where this one stopped.",
                    failure);
        }
        return new MigrationFailure(Code.STATEMENT, "the database failed: " + said + ".", failure);
    }

    /** Class 08 of the standard, an administrator's command and an ended H2 database. */
    public static boolean connectionLost(SQLException failure) {
        String state = failure.getSQLState() == null ? "" : failure.getSQLState();
        return state.startsWith("08") || state.startsWith("57P0") || state.equals("90121") || state.equals("90098");
    }

    /** Whether another session wrote a row first: a duplicate key, or the like under a strict isolation level. */
    public static boolean writtenByAnother(SQLException failure) {
        return "23505".equals(failure.getSQLState())
                || "40001".equals(failure.getSQLState())
                || failure.getErrorCode() == INNODB_DUPLICATE_KEY;
    }

    /** Why no connection could be opened. */
    public static MigrationFailure ofOpening(Exception failure) {
        boolean noDriver = failure.getMessage() != null && failure.getMessage().startsWith("No suitable driver");
        return new MigrationFailure(
                Code.NO_CONNECTION,
                "the database cannot be reached: " + said(failure)
                        + (noDriver
                                ? ". Put the database's JDBC driver on the class path, and see that the URL is right."
                                : ". Check the URL, the user and the password."),
                failure);
    }

    /** What the database said, or else whatever stood between it and us. */
    public static String said(Exception failure) {
        SQLException sql = sqlCause(failure);
        return sql == null ? DatabaseMessage.masked(String.valueOf(failure.getMessage())) : DatabaseMessage.of(sql);
    }

    private static @Nullable SQLException sqlCause(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }
}
