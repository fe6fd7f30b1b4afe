package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.conformance.oracle.RoundTrip;
import dev.cairn.conformance.random.evolve.Evolution;
import dev.cairn.conformance.random.model.Model;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/** Leads one history through compiler and databases, version by version, until something is wrong. */
final class ChainJudge implements AutoCloseable {
    /** Two mappings of one table or column: Hibernate creates it and fails as soon as something is stored. */
    private static final Set<String> UNSTORABLE = Set.of("MP301", "MP302");

    private static final String OF_MAPPINGS = "MP";
    private static final Pattern CODE = Pattern.compile("(?m)^[A-Z]{2}\\d{3}(?=:)");

    private final ModelProject project;
    private final Tally tally;
    private final ServerJudge server;

    /**
     * A judge of one history.
     *
     * @param lean whether the compiler may be shown what earlier projects needed alone
     * @param apart whether a second compilation is one of its own
     */
    ChainJudge(Path folder, Server server, boolean rows, boolean lean, boolean apart, Tally tally) throws Exception {
        this.project = new ModelProject(folder, server, lean, apart);
        this.tally = tally;
        this.server = new ServerJudge(server, rows, tally);
    }

    /** Judges the next version. */
    Verdict judge(Evolution version) throws Exception {
        Model model = version.after();
        ModelProject.Build build = Clock.time("compile", () -> project.compile(model));
        JavaCompilation.Result result = build.result();
        if (!result.success()) {
            return refused(model, result);
        }
        if (!build.settled()) {
            return Verdict.of(new Fault(Fault.Kind.SECOND_COMPILATION, "a second compilation changed files"));
        }
        try (URLClassLoader loader = result.classLoader()) {
            MappedClasses classes = MappedClasses.among(result.classNames(), loader);
            Optional<Fault> fault = server.judge(version, classes, project.db());
            return fault.map(Verdict::of).orElse(server.ended() ? Verdict.ENDED : Verdict.EQUAL);
        }
    }

    /** Whether Hibernate would have taken it, and could have stored anything. */
    private Verdict refused(Model model, JavaCompilation.Result result) throws Exception {
        String errors = errors(result);
        Set<String> codes = codes(errors);
        JavaCompilation.Result plain = project.compilePlainly(model);
        if (!plain.success()) {
            return Verdict.of(new Fault(Fault.Kind.CRASHED, "the generator's mistake: " + errors(plain)));
        }
        try (URLClassLoader loader = plain.classLoader();
                var database = Premises.create(server.server())) {
            MappedClasses classes = MappedClasses.among(plain.classNames(), loader);
            try (HibernateOracle oracle = HibernateOracle.openShared(classes, model.options(), database)) {
                oracle.create();
                if (!codes.isEmpty()
                        && UNSTORABLE.containsAll(codes)
                        && cannotStore(oracle.roundTrip(database, 1).kind())) {
                    tally.count("refused with " + codes + " where Hibernate cannot store", 1);
                    return Verdict.REFUSED;
                }
            } catch (RuntimeException e) {
                if (!codes.isEmpty() && codes.stream().allMatch(code -> code.startsWith(OF_MAPPINGS))) {
                    tally.count("refused with " + codes + " as by Hibernate", 1);
                    return Verdict.REFUSED;
                }
            }
        }
        return Verdict.of(new Fault(Fault.Kind.REFUSED, errors));
    }

    /** SQLite takes an insert that names a column twice, and keeps one of the values. */
    private boolean cannotStore(RoundTrip.Kind kind) {
        return kind == RoundTrip.Kind.FAILED || (kind == RoundTrip.Kind.DIFFERENT && server.server() == Server.SQLITE);
    }

    private static Set<String> codes(String errors) {
        return CODE.matcher(errors).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String errors(JavaCompilation.Result result) {
        List<String> lines = new ArrayList<>();
        result.diagnostics().stream()
                .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                .forEach(each -> lines.add(String.valueOf(each.getMessage(null))));
        return lines.stream().distinct().collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws SQLException {
        server.close();
        project.close();
    }

    /**
     * What came of a version.
     *
     * @param refused whether Cairn and Hibernate agree to refuse it
     * @param ended whether no version can follow it
     */
    record Verdict(boolean refused, boolean ended, Optional<Fault> fault) {
        static final Verdict EQUAL = new Verdict(false, false, Optional.empty());
        static final Verdict REFUSED = new Verdict(true, false, Optional.empty());
        static final Verdict ENDED = new Verdict(true, true, Optional.empty());

        static Verdict of(Fault fault) {
            return new Verdict(false, true, Optional.of(fault));
        }
    }
}
