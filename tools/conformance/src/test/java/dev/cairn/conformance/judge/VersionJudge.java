package dev.cairn.conformance.judge;

import dev.cairn.conformance.cases.CaseProject;
import dev.cairn.conformance.cases.MappingCase;
import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.conformance.compile.JavaCompilation;
import dev.cairn.conformance.database.Databases;
import dev.cairn.conformance.database.Server;
import dev.cairn.conformance.database.TestDatabase;
import dev.cairn.conformance.oracle.HibernateOracle;
import dev.cairn.conformance.oracle.MappedClasses;
import dev.cairn.conformance.oracle.RoundTrip;
import dev.cairn.runtime.migrate.Migrator;
import dev.cairn.runtime.migrate.source.MigrationSource;
import java.net.URLClassLoader;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges one version of a case on one server: same catalog, valid to Hibernate, and it keeps what Hibernate stores. */
final class VersionJudge {
    /** Far enough apart that the rows of two versions do not collide. */
    private static final int SEEDS_PER_VERSION = 100;

    private final MappingCase mappingCase;
    private final Server server;
    private final CaseProject.Build build;

    VersionJudge(MappingCase mappingCase, Server server, CaseProject.Build build) {
        this.mappingCase = mappingCase;
        this.server = server;
        this.build = build;
    }

    /**
     * Leads the database to this version and judges it.
     *
     * @param stepwise at the version before, with rows in it
     */
    List<String> judge(TestDatabase stepwise, boolean alsoFromZero) throws Exception {
        JavaCompilation.Result result = build.result();
        if (!result.success()) {
            return List.of("does not compile: " + result.messages());
        }
        List<String> faults = new ArrayList<>();
        if (!build.idempotent()) {
            faults.add("a second compilation changed files");
        }
        try (URLClassLoader loader = result.classLoader();
                TestDatabase model = Databases.create(server);
                TestDatabase fresh = Databases.create(server)) {
            MappedClasses classes = MappedClasses.among(result.classNames(), loader);
            try (HibernateOracle oracle = HibernateOracle.open(classes, mappingCase.options(), model)) {
                oracle.create();
                migrate(stepwise, loader);
                faults.addAll(faults(oracle, stepwise));
                if (alsoFromZero) {
                    migrate(fresh, loader);
                    faults(oracle, fresh).forEach(fault -> faults.add("from zero: " + fault));
                }
            }
        }
        return faults;
    }

    private void migrate(TestDatabase database, ClassLoader loader) {
        Migrator.of(database.url(), null, null, MigrationSource.onClassPath(loader, build.database()))
                .migrate();
    }

    private List<String> faults(HibernateOracle oracle, TestDatabase database) throws SQLException {
        List<String> faults =
                new ArrayList<>(unexplained(CatalogDiff.between(Catalog.read(oracle.model()), Catalog.read(database))));
        // Hibernate creates some columns that it does not recognise itself, such as a time with time zone in
        // PostgreSQL.
        Optional.of(server)
                .filter(Server::knowsItsOwnTypes)
                .flatMap(judged -> oracle.validate(database))
                .filter(fault -> !oracle.validate(oracle.model()).equals(Optional.of(fault)))
                .ifPresent(fault -> faults.add("validation: " + fault));
        if (faults.isEmpty()) {
            int seed = 1 + SEEDS_PER_VERSION * (build.version() - 1);
            RoundTrip.Outcome outcome = oracle.roundTrip(database, seed);
            if (outcome.kind() != RoundTrip.Kind.EQUAL && !failsForHibernateToo(oracle, outcome, seed)) {
                faults.add("round trip: " + outcome.kind() + ": " + outcome.text());
            }
        }
        return faults;
    }

    /** Takes out the deliberate differences that the case announces; each of them must really show. */
    private List<String> unexplained(List<String> differences) {
        List<String> left = differences;
        for (DeliberateDifference difference : DeliberateDifference.everywhereOn(server)) {
            List<String> unexplained = difference.unexplained(left);
            if (unexplained.size() == left.size() && difference.isShownBy(mappingCase.name())) {
                return List.of("the deliberate difference " + difference + " does not show");
            }
            left = unexplained;
        }
        for (String key : mappingCase.differences()) {
            DeliberateDifference difference = DeliberateDifference.of(key);
            List<String> unexplained = difference.unexplained(left);
            if (unexplained.size() == left.size() && difference.canShowOn(server)) {
                return List.of("the deliberate difference " + key + " does not show");
            }
            left = unexplained;
        }
        return left;
    }

    /** Hibernate creates some schemas that it cannot use itself. */
    private static boolean failsForHibernateToo(HibernateOracle oracle, RoundTrip.Outcome outcome, int seed) {
        return outcome.isHibernateWaitingForItself()
                || oracle.roundTrip(oracle.model(), seed).kind() == outcome.kind();
    }
}
