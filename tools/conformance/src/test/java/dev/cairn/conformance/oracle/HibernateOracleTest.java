package dev.cairn.conformance.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.cases.MappingCase;
import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HibernateOracleTest {
    private static final String EXAMPLE = "example-blog";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void theOfflineScriptMakesWhatHibernateMakesItself(Server server) throws Exception {
        judge(server, (oracle, classes) -> {
            try (TestDatabase replay = Databases.create(server)) {
                oracle.create();
                List<String> script = HibernateOracle.createScript(classes, MappingOptions.DEFAULT, server);
                replay.execute(script.toArray(String[]::new));

                // Offline it sorts the columns of a key otherwise than when it asks the database for their sizes.
                assertThat(CatalogDiff.between(Catalog.read(oracle.model()), Catalog.read(replay)))
                        .filteredOn(line -> !line.contains(": order of the primary key: "))
                        .isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SQLITE")
    void validationReportsAMissingColumn(Server server) throws Exception {
        judge(server, (oracle, classes) -> {
            assertThat(oracle.validate(oracle.model()))
                    .hasValueSatisfying(text -> assertThat(text).contains("missing table"));
            oracle.create();
            assertThat(oracle.validate(oracle.model())).isEmpty();
            oracle.model().execute("alter table posts drop column slug");
            assertThat(oracle.validate(oracle.model()))
                    .hasValueSatisfying(text -> assertThat(text).contains("missing column [slug]"));
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void aRoundTripFailsWhereAColumnCannotKeepTheValue(Server server) throws Exception {
        judge(server, (oracle, classes) -> {
            oracle.create();
            assertThat(oracle.roundTrip(oracle.model(), 1).kind()).isEqualTo(RoundTrip.Kind.EQUAL);
            String unchecked = server == Server.POSTGRESQL ? " not valid" : " nocheck";
            oracle.model().execute("alter table tags add constraint tiny check (length(name) < 2)" + unchecked);
            assertThat(oracle.roundTrip(oracle.model(), 100).kind()).isEqualTo(RoundTrip.Kind.FAILED);
        });
    }

    private void judge(Server server, Judgement judgement) throws Exception {
        MappingCase example = MappingCase.all().stream()
                .filter(candidate -> candidate.name().equals(EXAMPLE))
                .findFirst()
                .orElseThrow();
        JavaCompilation.Result compiled =
                JavaCompilation.of(example.versions().get(0), folder).run();
        try (var loader = compiled.classLoader();
                TestDatabase model = Databases.create(server)) {
            MappedClasses classes = MappedClasses.among(compiled.classNames(), loader);
            try (HibernateOracle oracle = HibernateOracle.open(classes, example.options(), model)) {
                judgement.pass(oracle, classes);
            }
        }
    }

    /** What a test does with the oracle of the example. */
    private interface Judgement {
        void pass(HibernateOracle oracle, MappedClasses classes) throws Exception;
    }
}
