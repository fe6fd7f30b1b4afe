package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.random.generate.Abilities;
import java.sql.SQLException;
import java.util.Optional;

/** Databases for random models, which use a schema beside the default one where the server has schemas. */
final class Premises {
    private Premises() {}

    /** A database with nothing but the schema. */
    static TestDatabase create(Server server) throws SQLException {
        TestDatabase database = Databases.create(server);
        Optional<String> schema = Abilities.of(server).schema();
        if (schema.isPresent()) {
            database.execute("drop schema if exists " + schema.get() + " cascade", "create schema " + schema.get());
        }
        return database;
    }

    /** Everything in it. */
    static Catalog catalog(TestDatabase database) throws SQLException {
        Optional<String> schema = Abilities.of(database.server()).schema();
        return schema.isPresent() ? Catalog.read(database, schema.get()) : Catalog.read(database);
    }
}
