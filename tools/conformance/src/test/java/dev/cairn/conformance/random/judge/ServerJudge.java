package dev.cairn.conformance.random.judge;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.judge.DeliberateDifference;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.HibernateOracle.Place;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.conformance.oracle.RoundTrip;
import dev.cairn.conformance.random.evolve.Evolution;
import dev.cairn.conformance.random.model.Model;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Judges the versions of one history on one server. */
final class ServerJudge implements AutoCloseable {
    /** Far enough apart that the rows of two versions do not collide, near enough for a {@code short}. */
    private static final int SEEDS_PER_VERSION = 200;

    private final Server server;
    private final boolean rows;
    private final Tally tally;
    private final TestDatabase stepwise;
    private final TestDatabase bare;
    private final UndoableDatabase undoable;
    private Map<String, Place> places = Map.of();
    private Catalog catalog;
    private int version;
    private boolean ended;

    ServerJudge(Server server, boolean rows, Tally tally) throws SQLException {
        this.server = server;
        this.rows = rows;
        this.tally = tally;
        this.stepwise = Premises.create(server);
        this.bare = Premises.create(server);
        this.undoable = new UndoableDatabase(bare);
        this.catalog = Premises.catalog(stepwise);
    }

    Server server() {
        return server;
    }

    Optional<Fault> judge(Evolution evolution, MappedClasses classes, Path db) throws Exception {
        version++;
        try (TestDatabase model = Premises.create(server)) {
            HibernateOracle oracle;
            try {
                oracle = Clock.time(
                        "boot",
                        () -> HibernateOracle.openShared(
                                classes, evolution.after().options(), model));
            } catch (StackOverflowError | NullPointerException e) {
                // it refuses nothing, and does not start
                tally.count("Hibernate fails with a " + e.getClass().getSimpleName(), 1);
                ended = true;
                return Optional.empty();
            } catch (RuntimeException e) {
                return Optional.of(new Fault(Fault.Kind.NOT_REFUSED, causes(e)));
            }
            try (oracle) {
                Optional<Fault> creation = create(oracle);
                return creation.isPresent()
                        ? creation.filter(fault -> !migrationFails(classes.loader()))
                        : judge(evolution, oracle, classes.loader(), db);
            }
        }
    }

    /** Hibernate writes schemas that a database refuses, such as a key over a text without limit. */
    private Optional<Fault> create(HibernateOracle oracle) throws Exception {
        try {
            Clock.time("create", () -> {
                oracle.create();
                return 0;
            });
            return Optional.empty();
        } catch (RuntimeException e) {
            ended = true;
            return Optional.of(new Fault(Fault.Kind.NOT_REFUSED, causes(e)));
        }
    }

    private boolean migrationFails(ClassLoader loader) {
        try {
            migrate(loader);
            return false;
        } catch (RuntimeException e) {
            tally.count("refused by the database", 1);
            return true;
        }
    }

    private void migrate(ClassLoader loader) {
        Migrator.of(stepwise.url(), null, null, MigrationSource.onClassPath(loader, ""))
                .migrate();
    }

    /** Whether the database is at no version any more: it has refused one, Hibernate's as well as Cairn's. */
    boolean ended() {
        return ended;
    }

    private Optional<Fault> judge(Evolution evolution, HibernateOracle oracle, ClassLoader loader, Path db)
            throws Exception {
        Map<String, Place> next = oracle.places();
        KeptRows kept = Clock.time("rows", () -> KeptRows.read(places, next, evolution.moves(), stepwise, catalog));
        try {
            Clock.time("migrate", () -> {
                migrate(loader);
                return 0;
            });
        } catch (RuntimeException e) {
            return Optional.of(new Fault(Fault.Kind.MIGRATION, causes(e)));
        }
        Catalog migrated = Clock.time("catalog", () -> Premises.catalog(stepwise));
        Catalog expected = Clock.time("catalog", () -> Premises.catalog(oracle.model()));
        List<String> differences = unexplained(evolution.after(), CatalogDiff.between(expected, migrated));
        if (!differences.isEmpty()) {
            return Optional.of(Fault.of(Fault.Kind.CATALOG, differences));
        }
        Optional<String> invalid = stepwise.server().knowsItsOwnTypes()
                ? Clock.time("validate", () -> oracle.validate(stepwise))
                : Optional.empty();
        if (invalid.isPresent() && !invalid.equals(oracle.validate(oracle.model()))) {
            return Optional.of(new Fault(Fault.Kind.VALIDATION, invalid.get()));
        }
        List<String> lost = Clock.time("rows", () -> kept.differences(stepwise, migrated));
        tally.count("rows compared", kept.count());
        if (!lost.isEmpty()) {
            return Optional.of(Fault.of(Fault.Kind.ROWS, lost));
        }
        Optional<Fault> fault = undo(db, migrated);
        places = next;
        catalog = migrated;
        return fault.isPresent() || !rows ? fault : roundTrip(oracle);
    }

    /** Checks are left out of the comparison if they list values that only the user's code computes. */
    private List<String> unexplained(Model model, List<String> differences) {
        List<Pattern> values = model.enums().stream()
                .flatMap(each -> each.values().values().stream())
                .map(each -> Pattern.compile("\\b" + each.replace("\"", "") + "\\b"))
                .toList();
        Map<Boolean, List<String>> lines = differences.stream()
                .collect(Collectors.partitioningBy(line ->
                        values.stream().anyMatch(value -> value.matcher(line).find())));
        List<String> left = new ArrayList<>(Objects.requireNonNull(lines.get(false)));
        left.addAll(DeliberateDifference.COMPUTED_CHECKS.unexplained(Objects.requireNonNull(lines.get(true))));
        return DeliberateDifference.unexplainedOn(stepwise.server(), left);
    }

    private Optional<Fault> undo(Path db, Catalog migrated) {
        try {
            List<String> lines = Clock.time("undo", () -> undoable.thereAndBack(db, migrated));
            return lines.isEmpty() ? Optional.empty() : Optional.of(Fault.of(Fault.Kind.UNDO, lines));
        } catch (Exception e) {
            return Optional.of(new Fault(Fault.Kind.UNDO, causes(e)));
        }
    }

    private Optional<Fault> roundTrip(HibernateOracle oracle) {
        int seed = 1 + SEEDS_PER_VERSION * (version - 1);
        RoundTrip.Outcome outcome;
        try {
            outcome = Clock.time("round trip", () -> oracle.roundTrip(stepwise, seed));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        tally.count("round trips " + outcome.kind(), 1);
        if (outcome.kind() != RoundTrip.Kind.EQUAL && Boolean.getBoolean("cairn.random.verbose")) {
            System.out.println(outcome);
        }
        if (outcome.kind() == RoundTrip.Kind.EQUAL
                || outcome.isHibernateWaitingForItself()
                || outcome.kind() == oracle.roundTrip(oracle.model(), seed).kind()) {
            return Optional.empty();
        }
        return Optional.of(new Fault(Fault.Kind.ROUND_TRIP, outcome.kind() + " " + outcome.text()));
    }

    private static String causes(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            text.append(text.isEmpty() ? "" : " <- ")
                    .append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(Objects.toString(cause.getMessage(), ""));
        }
        return text.toString();
    }

    @Override
    public void close() throws SQLException {
        stepwise.close();
        bare.close();
    }
}
