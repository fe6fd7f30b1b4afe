package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.EnumConstants;
import java.util.List;
import java.util.stream.Collectors;

/** Programs that do not know a constant cannot read the rows that hold it. */
public final class RenameConstantRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB104",
                Severity.WARNING,
                "a constant of an @Enumerated(STRING) is renamed, or what tells the rows of a class apart is another",
                "stop programs of the old version before the migration");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> !change.renamedConstants().isEmpty())
                .filter(change ->
                        EnumConstants.of(change.before().type()).stream().noneMatch(EnumConstants::byPosition))
                .map(change -> finding(migration, change))
                .toList();
    }

    private Finding finding(Migration migration, Change.AlterColumn change) {
        String renames = change.renamedConstants().entrySet().stream()
                .map(rename -> rename.getKey() + " becomes " + rename.getValue())
                .collect(Collectors.joining(", "));
        String fact = "in column " + ColumnChanges.text(migration, change) + ", " + renames
                + ": programs of the old version that still run cannot read such rows, and write the old name.";
        return migration.finding(
                this,
                change,
                migration.columnName(change, change.after().name()),
                fact,
                "stop them before the migration.");
    }
}
