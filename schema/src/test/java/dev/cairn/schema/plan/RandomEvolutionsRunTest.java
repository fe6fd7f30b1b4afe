package dev.cairn.schema.plan;

import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.diff.SchemaDiffer;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.testing.Evolutions;
import dev.cairn.schema.testing.Evolutions.Evolution;
import dev.cairn.testing.TestServer;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class RandomEvolutionsRunTest {

    @Provide
    Arbitrary<Evolution> evolutions() {
        return Evolutions.portable();
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void the_scripts_lead_to_the_schema_after_and_their_undo_back_on_h2(@ForAll("evolutions") Evolution evolution)
            throws SQLException {
        check("h2", evolution);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void the_scripts_lead_to_the_schema_after_and_their_undo_back_on_postgresql(
            @ForAll("evolutions") Evolution evolution) throws SQLException {
        check("postgresql", evolution);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void the_scripts_lead_to_the_schema_after_and_their_undo_back_on_sqlite(@ForAll("evolutions") Evolution evolution)
            throws SQLException {
        check("sqlite", evolution);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void the_scripts_lead_to_the_schema_after_and_their_undo_back_on_mariadb(@ForAll("evolutions") Evolution evolution)
            throws SQLException {
        check("mariadb", evolution);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void the_scripts_lead_to_the_schema_after_and_their_undo_back_on_mysql(@ForAll("evolutions") Evolution evolution)
            throws SQLException {
        if (TestServer.MYSQL.runsHere()) {
            check("mysql", evolution);
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void so_do_the_scripts_that_let_others_go_on_on_postgresql(@ForAll("evolutions") Evolution evolution)
            throws SQLException {
        check("postgresql", evolution, true);
    }

    private static void check(String dialect, Evolution evolution) throws SQLException {
        check(dialect, evolution, false);
    }

    private static void check(String dialect, Evolution evolution, boolean online) throws SQLException {
        Schema before = mappable(evolution.before());
        Schema after = mappable(evolution.after());
        try (TestDatabase database = TestDatabase.of(dialect)) {
            new ScriptRun(database, online).check(before, SchemaDiffer.diff(before, after, evolution.renames()));
        }
    }

    /**
     * Without what no mapping gives and H2 stumbles over: dropping any column, it forgets the table's checks that name no
     * column; and it may let a unique key and a unique index on the same columns share one index.
     */
    private static Schema mappable(Schema schema) {
        return schema.withTables(schema.tables().stream()
                .map(table -> table.withChecks(List.of())
                        .withIndexes(table.indexes().stream()
                                .map(index -> new Index(index.name(), index.parts(), false, index.options()))
                                .toList()))
                .toList());
    }
}
