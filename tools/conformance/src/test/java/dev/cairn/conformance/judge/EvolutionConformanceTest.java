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

/** The same for cases of several versions: after every step, with the rows of the step before in the tables, and from zero. */
class EvolutionConformanceTest {
    @TempDir
    private static Path projects;

    private static CaseJudge judge;
    private static CaseJudge onlineJudge;

    @BeforeAll
    static void convene() {
        judge = new CaseJudge(projects.resolve("plain"));
        onlineJudge = new CaseJudge(projects.resolve("online"), true);
    }

    @AfterAll
    static void sayHowManyCasesAreEqual() {
        System.out.println(judge.summary());
        System.out.println("online: " + onlineJudge.summary());
    }

    static Stream<Arguments> cases() {
        return MappingCase.all().stream()
                .filter(mappingCase -> mappingCase.versions().size() > 1)
                .flatMap(mappingCase -> mappingCase.servers().map(server -> Arguments.of(mappingCase, server)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("cases")
    void everyVersionIsTheOneHibernateCreates(MappingCase mappingCase, Server server) throws Exception {
        assertThat(judge.judge(mappingCase, server)).isEmpty();
    }

    static Stream<Arguments> casesOnline() {
        return cases().filter(arguments -> ((Server) arguments.get()[1]).isOnline());
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("casesOnline")
    void soItIsWhereMigrationsLetOthersGoOn(MappingCase mappingCase, Server server) throws Exception {
        assertThat(onlineJudge.judge(mappingCase, server)).isEmpty();
    }

    static Stream<MappingCase> casesForMysql() {
        return MappingCase.all().stream()
                .filter(mappingCase -> mappingCase.versions().size() > 1)
                .filter(mappingCase -> mappingCase.isFor(Server.MYSQL));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("casesForMysql")
    void theScriptForMysqlSaysWhatHibernatesDoes(MappingCase mappingCase) throws Exception {
        assertThat(judge.judgeOffline(mappingCase)).isEmpty();
    }
}
