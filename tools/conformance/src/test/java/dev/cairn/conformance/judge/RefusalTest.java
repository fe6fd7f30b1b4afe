package dev.cairn.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.conformance.cases.CaseProject;
import dev.cairn.conformance.cases.RefusalCase;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.conformance.oracle.MappingOptions;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Hibernate refuses when it starts, Cairn refuses when the entities are compiled, on the line that is wrong. */
class RefusalTest {
    private static final Pattern CODE = Pattern.compile("([A-Z]{2}\\d{3}): .*", Pattern.DOTALL);

    @TempDir
    private static Path projects;

    static Stream<RefusalCase> cases() {
        return RefusalCase.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void hibernateRefuses(RefusalCase refused) throws IOException, SQLException {
        JavaCompilation.Result result = JavaCompilation.of(
                        refused.sources(), projects.resolve(refused.name()).resolve("plain"))
                .run();
        assertThat(result.success()).as(result.messages()).isTrue();
        try (URLClassLoader loader = result.classLoader();
                TestDatabase database = Databases.create(Server.H2)) {
            MappedClasses classes = MappedClasses.among(result.classNames(), loader);
            assertThatThrownBy(() -> HibernateOracle.open(classes, MappingOptions.DEFAULT, database)
                            .close())
                    .satisfies(RefusalTest::print);
        }
    }

    private static void print(Throwable refusal) {
        if (Boolean.getBoolean("cairn.verbose")) {
            Throwable cause = refusal;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            System.out.println("Hibernate: " + cause);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void cairnRefuses(RefusalCase refused) {
        JavaCompilation.Result result = CaseProject.compiled(
                refused.sources(), projects.resolve(refused.name()).resolve("cairn"));
        assertThat(errors(result)).as(result.messages()).isEqualTo(new TreeSet<>(refused.errors()));
        assertThat(refused.errors()).isNotEmpty();
    }

    private static Set<String> errors(JavaCompilation.Result result) {
        Set<String> errors = new TreeSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : result.diagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
                String text = String.valueOf(diagnostic.getMessage(null));
                Matcher code = CODE.matcher(text);
                errors.add(file(diagnostic.getSource()) + ":" + diagnostic.getLineNumber() + ": "
                        + (code.matches() ? code.group(1) : text));
            }
        }
        return errors;
    }

    private static String file(JavaFileObject source) {
        String[] parts =
                source == null ? new String[] {"nowhere"} : source.getName().split("[/\\\\]");
        return Arrays.asList(parts).get(parts.length - 1);
    }
}
