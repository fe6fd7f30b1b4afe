package dev.cairn.schema.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.fail;

import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.database.ScriptRun;
import dev.cairn.schema.database.TestDatabase;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.OnlineForms;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.catalogue.HazardRules;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.script.Migrations;
import dev.cairn.schema.script.ScriptFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Run with {@code -Dcairn.update=true} to write what is expected anew; then read the difference. */
class CasesTest {

    private static final Set<String> REFUSED = HazardRules.hazards().stream()
            .filter(Hazard::refused)
            .map(Hazard::id)
            .collect(Collectors.toSet());

    private static final boolean UPDATE = Boolean.getBoolean("cairn.update");

    private final List<TestDatabase> databases = new ArrayList<>();

    @TestFactory
    Stream<DynamicTest> each_dialect_writes_the_script_of_the_case() {
        return Case.all().stream()
                .flatMap(item -> Dialects.all().stream()
                        .map(dialect -> DynamicTest.dynamicTest(item.name() + ", " + dialect.id(), () -> {
                            expect(item.folder().resolve(dialect.id() + ".sql"), script(item, dialect));
                        })));
    }

    @TestFactory
    Stream<DynamicTest> the_hazards_are_those_of_the_case() {
        return Case.all().stream()
                .map(item -> DynamicTest.dynamicTest(item.name(), () -> {
                    String text = findings(item).stream()
                            .map(finding -> finding.id() + " " + finding.severity() + " " + finding.place()
                                    + (finding.dialects().size()
                                                    == Dialects.ids().size()
                                            ? ""
                                            : " " + finding.dialects())
                                    + "\n    "
                                    + finding.fact() + "\n    " + finding.remedy() + "\n")
                            .collect(Collectors.joining());
                    expect(item.folder().resolve("findings.txt"), text);
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_hazard_has_a_case_in_which_it_is_found_and_one_in_which_it_is_not() {
        return HazardRules.hazards().stream()
                .map(hazard -> DynamicTest.dynamicTest(hazard.id(), () -> {
                    String not = hazard.id() + "-not-";
                    List<Case> cases = Case.all().stream()
                            .filter(item -> item.name().startsWith(hazard.id() + "-"))
                            .toList();
                    assertThat(cases).anyMatch(item -> item.name().startsWith(not));
                    assertThat(cases).anyMatch(item -> !item.name().startsWith(not));
                    for (Case item : cases) {
                        assertThat(findings(item).stream()
                                        .anyMatch(finding -> finding.id().equals(hazard.id())))
                                .as("%s is found in %s", hazard.id(), item.name())
                                .isEqualTo(!item.name().startsWith(not));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_script_runs_and_leads_to_the_schema_after_and_its_undo_back() throws SQLException {
        for (String dialect : TestDatabase.dialects()) {
            databases.add(TestDatabase.of(dialect));
        }
        return Case.all().stream()
                .flatMap(item -> databases.stream()
                        .map(database -> DynamicTest.dynamicTest(
                                item.name() + ", " + database.dialect().id(),
                                () -> check(item, database, new ScriptRun(database)))));
    }

    /** What is said to be too large for a database, or to have no statement, is refused by it; everything else runs. */
    private static void check(Case item, TestDatabase database, ScriptRun run) {
        boolean refused = findings(item).stream()
                .anyMatch(finding -> REFUSED.contains(finding.id())
                        && finding.dialects().contains(database.dialect().id()));
        if (refused) {
            assertThatThrownBy(() -> run.check(item.before(), item.changes()))
                    .hasMessageMatching(
                            "(?s).*(max key length is 3072 bytes|Row size too large|without a key length|Schema \"EXTRA\" not found).*");
        } else {
            run.check(item.before(), item.changes());
        }
    }

    @TestFactory
    Stream<DynamicTest> the_same_holds_of_the_forms_that_let_others_go_on() throws SQLException {
        for (Dialect dialect : Dialects.all()) {
            if (dialect.online() != OnlineForms.NONE) {
                databases.add(TestDatabase.of(dialect.id()));
            }
        }
        return Case.all().stream()
                .flatMap(item -> databases.stream()
                        .map(database -> DynamicTest.dynamicTest(
                                item.name() + ", " + database.dialect().id(),
                                () -> check(item, database, new ScriptRun(database, true)))));
    }

    @AfterEach
    void close() throws SQLException {
        for (TestDatabase database : databases) {
            database.close();
        }
    }

    private static String script(Case item, Dialect dialect) {
        MigrationId id = new MigrationId(
                "20261121093000__" + item.name().replace('-', '_').toLowerCase(Locale.ROOT));
        return Migrations.render(id, item.before(), item.changes(), item.online(), findings(item), dialect).stream()
                .map(ScriptFormat::write)
                .collect(Collectors.joining("\n"));
    }

    private static List<Finding> findings(Case item) {
        return HazardRules.findings(
                item.before(),
                SchemaApplier.apply(item.before(), item.changes()),
                item.changes(),
                Dialects.all(),
                item.mapped(),
                item.online());
    }

    private static void expect(Path golden, String actual) throws IOException {
        if (UPDATE) {
            Files.writeString(golden, actual);
        } else if (Files.notExists(golden)) {
            fail(golden.toAbsolutePath() + " is missing; -Dcairn.update=true writes it:\n" + actual);
        } else {
            assertThat(actual).as("%s", golden).isEqualTo(Case.text(golden));
        }
    }
}
