package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Retyping;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.typechange.TypeChange;
import java.util.List;
import java.util.Optional;

/** A type that holds less cuts or rounds values, or fails on those that do not fit. */
public final class NarrowColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DL107",
                Severity.WARNING,
                "a column gets a type that holds less",
                "look for such values before, or keep the type and add a new column");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return ColumnChanges.ofType(migration)
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private Optional<Finding> finding(Migration migration, Change.AlterColumn change) {
        TypeChange values =
                TypeChange.between(change.before().type(), change.after().type());
        if (!values.isNarrower()) {
            return Optional.empty();
        }
        List<Dialect> dialects = ColumnChanges.retyping(migration, change).stream()
                .filter(dialect ->
                        dialect.capabilities().enforcesLengths() || (values.silent() && isConverted(dialect, change)))
                .toList();
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        Name column = migration.columnName(change, change.after().name());
        String fact =
                "column " + ColumnChanges.text(migration, change) + " holds less than before: " + values.loss() + ".";
        String remedy = "look for such values before, or keep the type and add a new column.";
        Finding finding = migration.finding(this, change, column, fact, remedy);
        String condition = values.condition();
        return Optional.of((condition == null
                        ? finding
                        : finding.guardedBy(
                                Guards.matching(migration, change, column, name -> condition.replace("%s", name))))
                .in(Migration.ids(dialects)));
    }

    /** A database that takes values of any length into any type still rounds what is converted on the way. */
    private static boolean isConverted(Dialect dialect, Change.AlterColumn change) {
        return ColumnChanges.retyping(dialect, change).map(Retyping::conversion).isPresent();
    }
}
