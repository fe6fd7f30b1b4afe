package dev.cairn.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.cases.MappingCase;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.conformance.oracle.RoundTrip;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are sound: Hibernate alone creates, validates and uses every one of them. */
class HibernateAloneTest {
    /** Hibernate creates a schema for these that it cannot use: a sibling's row cannot fill a subclass's column. */
    private static final Set<String> UNUSABLE = Set.of("single-table-not-null-column");

    static Stream<Arguments> cases() {
        return MappingCase.all().stream()
                .flatMap(mappingCase -> Stream.of(Server.values()).map(server -> Arguments.of(mappingCase, server)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void hibernateCreatesValidatesAndUsesTheCase(MappingCase mappingCase, Server server, @TempDir Path folder)
            throws Exception {
        int version = 0;
        for (Path sources : mappingCase.versions()) {
            JavaCompilation.Result compiled =
                    JavaCompilation.of(sources, folder.resolve("v" + ++version)).run();
            assertThat(compiled.success()).as(compiled.messages()).isTrue();
            try (var loader = compiled.classLoader();
                    TestDatabase model = Databases.create(server)) {
                MappedClasses classes = MappedClasses.among(compiled.classNames(), loader);
                try (HibernateOracle oracle = HibernateOracle.open(classes, mappingCase.options(), model)) {
                    oracle.create();
                    assertThat(oracle.validate(model)).isEmpty();
                    RoundTrip.Outcome outcome = oracle.roundTrip(model, 1);
                    assertThat(outcome.kind())
                            .as(outcome.text())
                            .isEqualTo(
                                    UNUSABLE.contains(mappingCase.name())
                                            ? RoundTrip.Kind.FAILED
                                            : RoundTrip.Kind.EQUAL);
                }
            }
        }
    }
}
