package dev.cairn.runtime.migrate;

import dev.cairn.runtime.migrate.database.Database;
import dev.cairn.runtime.migrate.database.Databases;
import java.sql.Connection;
import java.sql.SQLException;

/** What a deploy looks at to decide whether a statement in doubt took effect, for tests of other packages. */
public final class CatalogEffect {

    private final Database database;
    private final Connection work;

    private CatalogEffect(Database database, Connection work) {
        this.database = database;
        this.work = work;
    }

    public static CatalogEffect on(Connection work) throws SQLException {
        return new CatalogEffect(Databases.of(work).orElseThrow(), work);
    }

    /** The catalog as far as a statement can change it. */
    public String of(String sql) throws SQLException {
        return database.catalogOf(work, Identifiers.in(sql));
    }

    /** Whether DDL and history commit together. */
    public boolean transactionalDdl() {
        return database.transactionalDdl();
    }
}
