package dev.cairn.schema.hazard.loss;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
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

/** A type that old values have to be read into, one by one, fails on those that cannot be read. */
public final class ReadAnewRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DL108",
                Severity.WARNING,
                "a column gets a type that its values have to be read into",
                "look for values that cannot be read before, or add a new column and carry over what can be");
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
        if (!values.isReadAnew()) {
            return Optional.empty();
        }
        List<Dialect> dialects = ColumnChanges.retyping(migration, change);
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        Name column = migration.columnName(change, change.after().name());
        String fact = "column " + ColumnChanges.text(migration, change) + " gets another type: " + values.loss() + ".";
        String remedy = "look for such values before, or add a new column and carry over what can be read.";
        Finding finding = migration.finding(this, change, column, fact, remedy);
        String condition = values.condition();
        return Optional.of((condition == null
                        ? finding
                        : finding.guardedBy(
                                Guards.matching(migration, change, column, name -> condition.replace("%s", name))))
                .in(Migration.ids(dialects)));
    }
}
