package dev.cairn.conformance.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.conformance.catalog.Catalog;
import dev.cairn.runtime.migrate.CatalogEffect;
import dev.cairn.schema.script.Statement;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A deploy that is killed at a statement finds out, when it is run again, whether the statement took effect: by the catalog,
 * or it makes no difference. What commits together with its count is never in doubt.
 */
interface DoubtContract extends OnServer {

    @TestFactory
    default Stream<DynamicTest> a_statement_in_doubt_is_found_done_or_not_done() {
        return Deeds.waysIn(dialect())
                .map(way -> DynamicTest.dynamicTest(way.toString(), () -> {
                    try (Workbench bench = workbench()) {
                        bench.create(way.deed().before());
                        doubt(bench, way);
                    }
                }));
    }

    private void doubt(Workbench bench, Deed.Way way) throws Exception {
        CatalogEffect effect = CatalogEffect.on(bench.connection());
        for (Statement statement : way.statements(dialect())) {
            String sql = statement.sql();
            String before = effect.of(sql);
            assertThat(effect.of(sql)).as("not done: %s", sql).isEqualTo(before);
            bench.run(sql);
            if (effect.of(sql).equals(before) && !isData(sql)) {
                Catalog catalog = bench.catalog();
                bench.run(sql);
                assertThat(bench.catalog()).as("done twice: %s", sql).isEqualTo(catalog);
            }
        }
    }

    private static boolean isData(String sql) {
        String verb = sql.strip().toLowerCase(Locale.ROOT).split("\\W", 2)[0];
        return Stream.of("insert", "update", "delete", "select").anyMatch(verb::equals);
    }

    @Test
    default void the_runtime_and_the_dialect_agree_on_transactions() throws Exception {
        try (Workbench bench = workbench()) {
            assertThat(CatalogEffect.on(bench.connection()).transactionalDdl())
                    .isEqualTo(dialect().capabilities().transactionalDdl());
        }
    }
}
