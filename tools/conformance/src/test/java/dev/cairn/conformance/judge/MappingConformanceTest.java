package dev.cairn.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.cases.MappingCase;
import dev.cairn.conformance.database.Server;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A database that Cairn migrated is the one that Hibernate would have created, for every mapping case. */
class MappingConformanceTest {
    @TempDir
    private static Path projects;

    private static CaseJudge judge;

    @BeforeAll
    static void convene() {
        judge = new CaseJudge(projects);
    }

    @AfterAll
    static void sayHowManyCasesAreEqual() {
        System.out.println(judge.summary());
    }

    static Stream<Arguments> cases() {
        return MappingCase.all().stream()
                .filter(mappingCase -> mappingCase.versions().size() == 1)
                .flatMap(mappingCase -> mappingCase.servers().map(server -> Arguments.of(mappingCase, server)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void theMigratedDatabaseIsTheOneHibernateCreates(MappingCase mappingCase, Server server) throws Exception {
        assertThat(judge.judge(mappingCase, server)).isEmpty();
    }

    static Stream<MappingCase> casesForMysql() {
        return MappingCase.all().stream()
                .filter(mappingCase -> mappingCase.versions().size() == 1)
                .filter(mappingCase -> mappingCase.isFor(Server.MYSQL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesForMysql")
    void theScriptForMysqlSaysWhatHibernatesDoes(MappingCase mappingCase) throws Exception {
        assertThat(judge.judgeOffline(mappingCase)).isEmpty();
    }
}
