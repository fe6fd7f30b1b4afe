package dev.cairn.schema.hazard.hygiene;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sequence;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Options are text that only the user understands: not every database says how what exists comes by other ones. */
public final class UnwrittenChangeRule implements Rule {

    private static final String CHANGE = " change";
    private static final String UNWRITTEN = ", and no statement is written for that.";
    private static final Set<Aspect> STATING = Set.of(Aspect.OPTIONS, Aspect.DEFINITION);

    private static final String REMEDY =
            "write the statement into the migration by hand, or drop and create the object in two migrations.";

    @Override
    public Hazard hazard() {
        return new Hazard(
                "HY110",
                Severity.WARNING,
                "options or clauses of a definition change, for which no statement is written",
                "write the statement into the migration by hand");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> tables = migration
                .onOldTables(Change.AlterTable.class)
                .flatMap(change -> unwritten(
                        migration,
                        change.optionsBefore(),
                        change.optionsAfter(),
                        step -> step instanceof Step.AlterOptions options
                                && options.table().equals(migration.tableName(change)),
                        finding(
                                migration,
                                change,
                                null,
                                "the options of table " + migration.tableText(change) + CHANGE)));
        Stream<Finding> options = migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Facet.OPTIONS))
                .flatMap(change -> unwritten(
                        migration,
                        change.before().options(),
                        change.after().options(),
                        step -> step instanceof Step.AlterColumn alter
                                && STATING.contains(alter.aspect())
                                && alter.table().equals(migration.tableName(change))
                                && alter.after().name().equals(name(migration, change)),
                        finding(
                                migration,
                                change,
                                name(migration, change),
                                "the options of column " + text(migration, change) + CHANGE)));
        Stream<Finding> sequences = migration.all(Change.AlterSequence.class).flatMap(change -> {
            Sequence after = change.after();
            String what = "the options of sequence " + Migration.text(after.name()) + CHANGE;
            return unwritten(
                    migration,
                    change.before().options(),
                    after.options(),
                    step -> step instanceof Step.AlterSequence alter
                            && alter.after().name().equals(after.name())
                            && after.options() != null,
                    migration.finding(this, change, after.name(), null, what + UNWRITTEN, REMEDY));
        });
        Stream<Finding> clauses = migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> migration.dialects().stream()
                        .anyMatch(
                                dialect -> !clauses(change.before(), dialect).equals(clauses(change.after(), dialect))))
                .map(change -> finding(
                        migration,
                        change,
                        name(migration, change),
                        "what stands behind the type in the" + " columnDefinition of " + text(migration, change)
                                + " changes"));
        return Stream.of(tables, options, sequences, clauses)
                .flatMap(all -> all)
                .toList();
    }

    /** The finding, in the dialects in which the options differ and no statement states them. */
    private static Stream<Finding> unwritten(
            Migration migration, @Nullable Sql before, @Nullable Sql after, Predicate<Step> stating, Finding finding) {
        List<Dialect> dialects =
                migration.dialects(dialect -> !text(before, dialect).equals(text(after, dialect))
                        && migration.steps(dialect).stream()
                                .map(PlannedStep::step)
                                .noneMatch(step -> isStated(step, stating, dialect)));
        return dialects.isEmpty() ? Stream.empty() : Stream.of(finding.in(Migration.ids(dialects)));
    }

    private static boolean isStated(Step step, Predicate<Step> stating, Dialect dialect) {
        if (step instanceof Step.RebuildTable rebuild) {
            return rebuild.alterations().stream().anyMatch(stating);
        }
        return stating.test(step) && !step.accept(dialect.renderer()).isEmpty();
    }

    private static String text(@Nullable Sql sql, Dialect dialect) {
        return sql == null ? "" : sql.in(dialect.id()).orElse("");
    }

    /** What a user's column definition says beside the type. */
    private static String clauses(Column column, Dialect dialect) {
        Sql definition = column.definition();
        String text = definition == null ? "" : definition.in(dialect.id()).orElse("");
        return text.strip().substring(TypeText.typeOnly(text).length());
    }

    private static Name name(Migration migration, Change.AlterColumn change) {
        return migration.columnName(change, change.after().name());
    }

    private static String text(Migration migration, Change.AlterColumn change) {
        return name(migration, change).text() + " of " + migration.tableText(change);
    }

    private Finding finding(Migration migration, Change change, @Nullable Name column, String what) {
        return migration.finding(this, change, column, what + UNWRITTEN, REMEDY);
    }
}
