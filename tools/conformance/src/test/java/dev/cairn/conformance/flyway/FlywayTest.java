package dev.cairn.conformance.flyway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.model.Table;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real Flyway on a real database, with the settings that Cairn's users are told to use. */
class FlywayTest {

    private static final QualifiedName AUTHOR = QualifiedName.of("author");
    private static final QualifiedName WRITER = QualifiedName.of("writer");
    private static final QualifiedName POST = QualifiedName.of("post");

    /** Held, since the logging of Java forgets levels of loggers that nobody holds. */
    private static final Logger LOG = Logger.getLogger("org.flywaydb");

    @TempDir
    Path resources;

    @BeforeAll
    static void keepFlywayQuiet() {
        LOG.setLevel(Level.WARNING);
    }

    @BeforeEach
    void renderMigrations() throws IOException {
        Column name = Column.of("name", new LogicalType.Text(100));
        Column nickname = Column.of("nickname", new LogicalType.Text(40));
        RenderedFolder folder = new RenderedFolder(resources.resolve("db"));
        folder.add(
                "create_author_and_post",
                new Change.CreateTable(table(AUTHOR, "pk_author", id(), name, nickname)),
                new Change.CreateTable(table(
                        POST,
                        "pk_post",
                        Column.of("id", new LogicalType.Int(64)).notNull(),
                        Column.of("title", new LogicalType.Text(200))
                                .notNull()
                                .withDefaultValue(Sql.of("'${untitled}; -- it''s'")),
                        Column.of("author_id", new LogicalType.Int(64)).notNull())),
                new Change.AddConstraint(
                        POST,
                        new Constraint.ForeignKey(
                                Name.of("fk_post_author"),
                                List.of(Name.of("author_id")),
                                AUTHOR,
                                List.of(Name.of("id")),
                                Constraint.ForeignKey.OnDelete.CASCADE,
                                null)),
                new Change.CreateIndex(
                        POST,
                        new Index(
                                Name.of("ix_post_title"),
                                List.of(new Index.Part(Name.of("title"), Index.Order.DESC)),
                                false,
                                null)),
                new Change.CreateSequence(new Sequence(QualifiedName.of("post_seq"), 1, 50)));
        folder.add(
                "rename_author_to_writer",
                new Change.RenameTable(AUTHOR, WRITER),
                new Change.RenameColumn(WRITER, name.name(), Name.of("full_name")));
        folder.add(
                "add_email_to_writer",
                new Change.AddColumn(
                        WRITER,
                        Column.of("email", new LogicalType.Text(255)).notNull(),
                        OptionalInt.empty(),
                        Sql.of("'nobody@example.org'")),
                new Change.AddConstraint(
                        WRITER, new Constraint.Unique(Name.of("uk_writer_email"), List.of(Name.of("email")))));
        folder.add("drop_nickname_from_writer", new Change.DropColumn(WRITER, nickname, OptionalInt.empty()));
    }

    private static Column id() {
        return Column.of("id", new LogicalType.Int(64)).notNull().withIdentity(true);
    }

    private static Table table(QualifiedName name, String key, Column... columns) {
        return Table.of(name, List.of(columns))
                .withPrimaryKey(new Constraint.PrimaryKey(Name.of(key), List.of(Name.of("id"))));
    }

    /** As Spring Boot resolves {@code {vendor}}. */
    private static FluentConfiguration flyway(TestDatabase database, ClassLoader loader, String location) {
        return Flyway.configure(loader)
                .dataSource(database.url(), null, null)
                .locations(location.replace("{vendor}", database.server().dialect()))
                .placeholderReplacement(false);
    }

    private Migrator cairn(TestDatabase database) {
        return Migrator.of(database.url(), null, null, MigrationSource.inDirectory(resources.resolve("db")));
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.conformance.database.Server#selected")
    void runsTheFolderAndGetsTheSchemaThatCairnGets(Server server) throws Exception {
        try (TestDatabase byFlyway = Databases.create(server);
                TestDatabase byCairn = Databases.create(server)) {
            Flyway flyway = flyway(
                            byFlyway,
                            getClass().getClassLoader(),
                            "filesystem:" + resources.resolve("db/migration/{vendor}"))
                    .load();

            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(4);
            flyway.validate();
            assertThat(flyway.migrate().migrationsExecuted).isZero();

            assertThat(cairn(byCairn).migrate()).hasSize(4);
            assertThat(CatalogDiff.between(catalog(byCairn), catalog(byFlyway))).isEmpty();
            assertThat(catalog(byCairn).tables().keySet())
                    .extracting(name -> name.toLowerCase(Locale.ROOT))
                    .contains("post", "writer");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.conformance.database.Server#selected")
    void findsTheFolderOnTheClassPath(Server server) throws Exception {
        try (TestDatabase database = Databases.create(server);
                URLClassLoader loader = new URLClassLoader(
                        new URL[] {resources.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(flyway(database, loader, "classpath:db/migration/{vendor}")
                            .load()
                            .migrate()
                            .migrationsExecuted)
                    .isEqualTo(4);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.conformance.database.Server#selected")
    void leavesTheDatabaseToFlyway(Server server) throws Exception {
        try (TestDatabase database = Databases.create(server)) {
            flyway(database, getClass().getClassLoader(), "filesystem:" + resources.resolve("db/migration/{vendor}"))
                    .load()
                    .migrate();

            assertThatThrownBy(() -> cairn(database).migrate())
                    .isInstanceOf(MigrationFailure.class)
                    .hasMessageStartingWith("MG105: the database holds ")
                    .hasMessageContaining("but no history of Cairn; its history is Flyway's.");
        }
    }

    @ParameterizedTest
    @MethodSource("dev.cairn.conformance.database.Server#selected")
    void leavesTheDatabaseToCairn(Server server) throws Exception {
        try (TestDatabase database = Databases.create(server)) {
            cairn(database).migrate();
            Flyway flyway = flyway(
                            database,
                            getClass().getClassLoader(),
                            "filesystem:" + resources.resolve("db/migration/{vendor}"))
                    .load();

            assertThatThrownBy(flyway::migrate)
                    .isInstanceOf(FlywayException.class)
                    .hasMessageContaining("non-empty schema");
        }
    }

    /** Parts of their own, some outside a transaction, as the files beside them say; Flyway's lock must not be a transaction. */
    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void runsMigrationsThatLetOthersGoOn(Server server) throws Exception {
        Path folder = resources.resolve("online");
        Column name = Column.of("name", new LogicalType.Text(100));
        RenderedFolder rendered = new RenderedFolder(folder);
        rendered.add("create_author", new Change.CreateTable(table(AUTHOR, "pk_author", id(), name)));
        rendered.addOnline(
                "many_parts",
                new Change.AddColumn(
                        AUTHOR,
                        Column.of("email", new LogicalType.Text(255)).notNull(),
                        OptionalInt.empty(),
                        Sql.of("'nobody@example.org'")),
                new Change.CreateIndex(
                        AUTHOR,
                        new Index(
                                Name.of("ix_author_name"),
                                List.of(new Index.Part(Name.of("name"), Index.Order.ASC)),
                                false,
                                null)),
                new Change.AddConstraint(
                        AUTHOR,
                        new Constraint.Unique(Name.of("uk_author_name"), List.of(Name.of("name"), Name.of("email")))));
        try (TestDatabase byFlyway = Databases.create(server);
                TestDatabase byCairn = Databases.create(server)) {
            FluentConfiguration configuration =
                    flyway(byFlyway, getClass().getClassLoader(), "filesystem:" + folder.resolve("migration/{vendor}"));
            // flyway.postgresql.transactional.lock=false
            configuration
                    .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                    .setTransactionalLock(false);
            Flyway flyway = configuration.load();

            assertThat(flyway.migrate().migrationsExecuted).isEqualTo(server == Server.POSTGRESQL ? 9 : 2);
            flyway.validate();

            Migrator.of(byCairn.url(), null, null, MigrationSource.inDirectory(folder))
                    .migrate();
            assertThat(CatalogDiff.between(catalog(byCairn), catalog(byFlyway))).isEmpty();
        }
    }

    private static Catalog catalog(TestDatabase database) throws Exception {
        Catalog whole = Catalog.read(database);
        TreeMap<String, Catalog.Table> tables = new TreeMap<>(whole.tables());
        tables.keySet().removeIf(table -> table.equalsIgnoreCase("flyway_schema_history"));
        return new Catalog(tables, whole.sequences());
    }
}
