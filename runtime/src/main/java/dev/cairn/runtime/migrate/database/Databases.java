package dev.cairn.runtime.migrate.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The databases that can be migrated. */
public final class Databases {

    private static final List<Database> ALL = List.of(
            new H2Database(),
            new PostgresDatabase(),
            InnoDbDatabase.mariadb(),
            InnoDbDatabase.mysql(),
            new SqliteDatabase());

    private Databases() {}

    /** The one that a connection leads to. */
    public static Optional<Database> of(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String product = meta.getDatabaseProductName().toLowerCase(Locale.ROOT);
        String version = meta.getDatabaseProductVersion().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(database -> database.isIt(product, version)).findFirst();
    }

    /** Whether opening a connection failed because another process has the database to itself for now. */
    public static boolean busy(Exception failure) {
        return failure instanceof SQLException said && ALL.stream().anyMatch(database -> database.busy(said));
    }
}
