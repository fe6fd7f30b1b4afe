package dev.cairn.conformance.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.library.LibraryDatabase;
import dev.cairn.conformance.cases.CaseProject;
import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.judge.DeliberateDifference;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.conformance.oracle.MappingOptions;
import dev.cairn.runtime.migrate.MigrationState;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What one build of the sample application put into its jar is enough to deploy it. */
class SampleDeploysTest {

    private static final Path COMMITTED = Path.of("../../sample-app/src/main/resources/db/library");

    private static final String SERVERS = "dev.cairn.conformance.database.Server#selected";

    @TempDir
    static Path scratch;

    private static JavaCompilation.Result build;
    private static Path history;

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

    /** The committed history of two dialects, after a build that names all of them. */
    @BeforeAll
    static void addDialects() throws IOException {
        Path folder = scratch.resolve("library");
        try (Stream<Path> files = Files.walk(COMMITTED)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, folder.resolve(COMMITTED.relativize(file).toString()));
            }
        }
        build = JavaCompilation.of(Path.of("../../sample-app/src/main/java"), scratch.resolve("classes"))
                .processor(CaseProject.cairn())
                .option("-Acairn.dir=" + scratch)
                .option("-Acairn.dialects=h2,postgresql,mysql,mariadb,sqlite")
                .run();
        assertThat(build.success()).as(build.messages()).isTrue();
        history = folder;
    }

    @ParameterizedTest
    @MethodSource(SERVERS)
    void flywayRunsTheFolderOfADialectAndGetsTheSameSchema(Server server) throws Exception {
        try (TestDatabase byFlyway = Databases.create(server);
                TestDatabase byCairn = Databases.create(server)) {
            int run = Flyway.configure()
                    .dataSource(byFlyway.url(), null, null)
                    .locations("filesystem:" + history.resolve("migration").resolve(server.dialect()))
                    .placeholderReplacement(false)
                    .load()
                    .migrate()
                    .migrationsExecuted;
            Migrator.of(byCairn.url(), null, null, MigrationSource.inDirectory(history))
                    .migrate();

            assertThat(run).isEqualTo(6);
            assertThat(CatalogDiff.between(catalog(byCairn), catalog(byFlyway))).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(SERVERS)
    void theSixMigrationsLeadToWhatHibernateWouldCreate(Server server) throws Exception {
        MappingOptions options = new MappingOptions(MappingOptions.Naming.SNAKE_CASE, MappingOptions.Quoting.NONE);
        try (URLClassLoader loader = build.classLoader();
                TestDatabase model = Databases.create(server);
                TestDatabase migrated = Databases.create(server);
                HibernateOracle oracle =
                        HibernateOracle.open(MappedClasses.among(build.classNames(), loader), options, model)) {
            oracle.create();
            Migrator.of(migrated.url(), null, null, MigrationSource.inDirectory(history))
                    .migrate();

            assertThat(DeliberateDifference.unexplainedOn(
                            server, CatalogDiff.between(Catalog.read(model), Catalog.read(migrated))))
                    .isEmpty();
            if (server.knowsItsOwnTypes()) {
                assertThat(oracle.validate(migrated)).isEmpty();
            }
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
