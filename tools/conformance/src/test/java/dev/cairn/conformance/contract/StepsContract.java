package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.conformance.catalog.CatalogDiff;
import dev.cairn.schema.script.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever happens to a schema is done by the database, and undone. */
interface StepsContract extends OnServer {

    @TestFactory
    default Stream<DynamicTest> what_is_done_leads_to_the_schema_after_and_what_is_undone_to_the_one_before() {
        return Deeds.waysIn(dialect()).map(way -> DynamicTest.dynamicTest(way.toString(), () -> thereAndBack(way)));
    }

    private void thereAndBack(Deed.Way way) throws Exception {
        Deed deed = way.deed();
        Catalog anew;
        try (Workbench fresh = workbench()) {
            fresh.create(deed.after());
            anew = fresh.catalog();
        }
        try (Workbench bench = workbench()) {
            bench.create(deed.before());
            Catalog before = bench.catalog();
            List<Statement> statements = bench.migrate(deed.before(), deed.changes(), way.online());
            String done = text(statements.stream().map(Statement::sql).toList());
            same(bench.catalog(), anew, "done by\n" + done);
            List<String> undo = Workbench.undo(statements);
            undo.forEach(bench::run);
            same(bench.catalog(), before, "done by\n" + done + "\nundone by\n" + text(undo));
        }
    }

    private static void same(Catalog actual, Catalog expected, String how) {
        assertThat(CatalogDiff.between(expected, actual)).as("%s", how).isEmpty();
        assertThat(actual).as("names too, %s", how).isEqualTo(expected);
    }

    private static String text(List<String> statements) {
        return String.join(";\n", statements);
    }
}
