package dev.cairn.runtime.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.runtime.migrate.failure.MigrationFailure;
import dev.cairn.runtime.migrate.source.MigrationSource;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.manifest.Manifest;
import dev.cairn.schema.manifest.ManifestFormat;
import dev.cairn.schema.script.ScriptFormat;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassPathSourceTest {

    private static final String ID = "20261121093000__create_author";
    private static final String SCRIPT = "db/migration/h2/V20261121093000__create_author.sql";
    private static final String MANIFEST = "META-INF/cairn/default.json";

    @TempDir
    Path first;

    @TempDir
    Path second;

    private static String manifest() {
        return ManifestFormat.write(new Manifest(
                Manifest.FORMAT,
                Manifest.DEFAULT,
                "db",
                List.of(),
                "jpa",
                "none",
                List.of("h2"),
                Map.of(),
                "sha256:0",
                List.of(new Manifest.Entry(new MigrationId(ID), List.of()))));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** What a module has in folders of a package's name is nobody else's to see, unless it opens them. */
    @Test
    void finds_what_a_named_module_keeps_to_itself() throws IOException {
        write(first, MANIFEST, manifest());
        write(first, SCRIPT, "the script");
        write(first, "db/changes/" + ID + ".json", "the change list");
        write(second, "module-info.java", "module shop {}");
        ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
        ToolProvider jar = ToolProvider.findFirst("jar").orElseThrow();
        String info = second.resolve("module-info.java").toString();
        assertThat(javac.run(System.out, System.err, "-d", first.toString(), info))
                .isZero();
        Path shop = second.resolve("shop.jar");
        assertThat(jar.run(System.out, System.err, "--create", "--file", shop.toString(), "-C", first.toString(), "."))
                .isZero();
        for (Path place : List.of(shop, first)) {
            Configuration modules = ModuleLayer.boot()
                    .configuration()
                    .resolve(ModuleFinder.of(place), ModuleFinder.of(), List.of("shop"));
            ClassLoader loader = ModuleLayer.boot()
                    .defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                    .findLoader("shop");
            assertThat(loader.getResource(SCRIPT)).isNull();
            MigrationSource source = MigrationSource.onClassPath(loader, "");
            assertThat(source.script(new MigrationId(ID), "h2", 1)).contains("the script");
            assertThat(source.changeList(new MigrationId(ID))).contains("the change list");
            assertThat(source.script(new MigrationId(ID), "h2", 2)).isEmpty();
        }
    }

    private static MigrationSource source(Path... folders) throws IOException {
        URL[] urls = new URL[folders.length];
        for (int i = 0; i < folders.length; i++) {
            urls[i] = folders[i].toUri().toURL();
        }
        return MigrationSource.onClassPath(new URLClassLoader(urls, null), "");
    }

    private static List<MigrationId> migrate(MigrationSource source) throws Exception {
        return Migrator.of(TestDatabase.H2.fresh(), null, null, source).migrate();
    }

    @Test
    void findsTheMigrationsBesideTheManifest() throws Exception {
        write(first, MANIFEST, manifest());
        write(first, SCRIPT, header(ID, "h2", "part 1 of 1") + "create table author (id integer);\n");

        assertThat(migrate(source(first))).containsExactly(new MigrationId(ID));
    }

    @Test
    void countsAManifestSeenByTwoLoadersOnce() throws Exception {
        write(first, MANIFEST, manifest());

        assertThat(source(first, first).ids()).hasSize(1);
    }

    @Test
    void refusesAClassPathWithoutManifest() {
        assertThatThrownBy(() -> source(first))
                .isInstanceOf(MigrationFailure.class)
                .hasMessage("MG107: the class path has no META-INF/cairn/default.json. Compile the entities with the"
                        + " Cairn processor on the processor path, and keep its output in the jar.");
    }

    @Test
    void refusesTwoDatabasesOfOneName() throws Exception {
        write(first, MANIFEST, manifest());
        write(second, MANIFEST, manifest());

        assertThatThrownBy(() -> source(first, second))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("MG107: the class path has 2 databases of the name \"default\": [file:")
                .hasMessageEndingWith("Give all but one another name with @Database(name = ...).");
    }

    @Test
    void refusesAManifestOfANewerFormat() throws Exception {
        write(first, MANIFEST, manifest().replace("\"format\": 1", "\"format\": 7"));

        assertThatThrownBy(() -> source(first))
                .isInstanceOf(MigrationFailure.class)
                .hasMessage(
                        "MG107: META-INF/cairn/default.json cannot be read: it is of format 7, this version of Cairn"
                                + " knows formats up to 1: update Cairn.");
    }

    @Test
    void refusesAManifestThatIsNone() throws Exception {
        for (String text : List.of("", "{", "[]", manifest().replace(ID, "create author"))) {
            write(first, MANIFEST, text);

            assertThatThrownBy(() -> source(first))
                    .as(text)
                    .isInstanceOf(MigrationFailure.class)
                    .hasMessageStartingWith("MG107: META-INF/cairn/default.json cannot be read: ")
                    .hasMessageEndingWith(". Build the project again.");
        }
    }

    @Test
    void refusesAJarThatLacksAScript() throws Exception {
        write(first, MANIFEST, manifest());

        assertThatThrownBy(() -> migrate(source(first)))
                .isInstanceOf(MigrationFailure.class)
                .hasMessage("MG107: migration/h2/V20261121093000__create_author.sql is missing in"
                        + " META-INF/cairn/default.json. Build the project again, and see that the db folder reaches the"
                        + " jar whole.");
    }

    @Test
    void refusesAScriptThatLacksItsSecondPart() throws Exception {
        write(first, MANIFEST, manifest());
        write(first, SCRIPT, header(ID, "h2", "part 1 of 2") + "create table author (id integer);\n");

        assertThatThrownBy(() -> migrate(source(first)))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("MG107: migration/h2/V20261121093000.1__create_author.sql is missing in");
    }

    @Test
    void appliesTheSecondPartAfterTheFirst() throws Exception {
        write(first, MANIFEST, manifest());
        write(first, SCRIPT, header(ID, "h2", "part 1 of 2") + "create table author (id integer);\n");
        write(
                first,
                "db/migration/h2/V20261121093000.1__create_author.sql",
                header(ID, "h2", "part 2 of 2") + "create index ix_author on author (id);\n");

        assertThat(migrate(source(first))).containsExactly(new MigrationId(ID));
    }

    @Test
    void refusesAScriptWhoseFirstLinesAreBroken() throws Exception {
        write(first, MANIFEST, manifest());
        write(first, SCRIPT, "create table author (id integer);\n");

        assertThatThrownBy(() -> migrate(source(first)))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith(
                        "MG107: migration/h2/V20261121093000__create_author.sql cannot be read: the first"
                                + " line is not");
    }

    @Test
    void refusesTheScriptOfAnotherMigrationDialectOrPart() throws Exception {
        write(first, MANIFEST, manifest());
        for (String header : List.of(
                header("20261121093000__create_book", "h2", "part 1 of 1"),
                header(ID, "postgresql", "part 1 of 1"),
                header(ID, "h2", "part 2 of 2"))) {
            write(first, SCRIPT, header + "create table author (id integer);\n");

            assertThatThrownBy(() -> migrate(source(first)))
                    .as(header)
                    .isInstanceOf(MigrationFailure.class)
                    .hasMessageStartingWith("MG107: migration/h2/V20261121093000__create_author.sql is, as its first"
                            + " lines say, part ");
        }
    }

    @Test
    void refusesAScriptWithoutItsChangeList() throws Exception {
        String body = "-- part 1 of 1, not transactional\n\ncreate table author (id integer);\n";
        String hash = ScriptFormat.read("-- cairn " + ID + " h2 sha256:" + "0".repeat(64) + "\n" + body)
                .hash();
        write(first, MANIFEST, manifest());
        write(first, SCRIPT, "-- cairn " + ID + " h2 " + hash + "\n" + body);

        assertThatThrownBy(() -> migrate(source(first)))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("MG107: changes/20261121093000__create_author.json is missing in");

        write(first, "db/changes/" + ID + ".json", "{\"format\": 1}");
        assertThatThrownBy(() -> migrate(source(first)))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("MG107: changes/20261121093000__create_author.json cannot be read: ");
    }

    private static String header(String id, String dialect, String part) {
        return "-- cairn " + id + " " + dialect + " sha256:" + "0".repeat(64) + "\n-- " + part
                + ", not transactional\n\n";
    }
}
