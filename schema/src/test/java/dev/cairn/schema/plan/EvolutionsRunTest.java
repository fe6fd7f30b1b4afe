package dev.cairn.schema.plan;

import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.dialect.Dialects;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EvolutionsRunTest {

    private final List<TestDatabase> databases = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> every_migration_leads_to_the_schema_after_and_its_undo_back() throws SQLException {
        for (String dialect : Dialects.ids()) {
            databases.add(TestDatabase.of(dialect));
        }
        return databases.stream()
                .flatMap(database -> Evolutions.all()
                        .map(evolution -> DynamicTest.dynamicTest(
                                database.dialect().id() + ": " + evolution.name(),
                                () -> new ScriptRun(database).check(evolution.before(), evolution.changes()))));
    }

    @AfterEach
    void close() throws SQLException {
        for (TestDatabase database : databases) {
            database.close();
        }
    }
}
