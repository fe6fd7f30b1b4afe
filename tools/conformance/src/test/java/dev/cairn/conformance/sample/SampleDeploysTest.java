package dev.cairn.conformance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.LibraryDatabase;
import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.runtime.migrate.MigrationState;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What one build of the sample application put into its jar is enough to deploy it. */
class SampleDeploysTest {

    private static final Path SOURCES = Path.of("../../sample-app/src/main/resources/db/library");

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void theJarAloneDeploys(Server server) throws Exception {
        URL jar = LibraryDatabase.class.getProtectionDomain().getCodeSource().getLocation();
        try (TestDatabase database = Databases.create(server);
                URLClassLoader loader = new URLClassLoader(new URL[] {jar}, null)) {
            Migrator migrator = Migrator.of(database.url(), null, null, MigrationSource.onClassPath(loader, "library"));

            assertThat(migrator.migrate()).hasSize(6);
            assertThat(migrator.status()).extracting(MigrationState::state).containsOnly(MigrationState.State.APPLIED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void flywayRunsTheCommittedFolderAndGetsTheSameSchema(Server server) throws Exception {
        try (TestDatabase byFlyway = Databases.create(server);
                TestDatabase byCairn = Databases.create(server)) {
            Flyway.configure()
                    .dataSource(byFlyway.url(), null, null)
                    .locations("filesystem:" + SOURCES.resolve("migration").resolve(server.dialect()))
                    .placeholderReplacement(false)
                    .load()
                    .migrate();
            Migrator.of(byCairn.url(), null, null, MigrationSource.inDirectory(SOURCES))
                    .migrate();

            assertThat(CatalogDiff.between(catalog(byCairn), catalog(byFlyway))).isEmpty();
        }
    }

    /** The schema without either tool's own tables; Cairn's are left out by the reader. */
    private static Catalog catalog(TestDatabase database) throws Exception {
        Catalog whole = Catalog.read(database);
        TreeMap<String, Catalog.Table> tables = new TreeMap<>(whole.tables());
        tables.keySet().removeIf(table -> table.equalsIgnoreCase("flyway_schema_history"));
        return new Catalog(tables, whole.sequences());
    }
}
