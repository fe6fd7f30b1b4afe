package dev.cairn.schema.hazard.data;

import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;

/** What took duplicates becomes unique, or a key loses a column: rows that were told apart may agree now. */
public final class TightenUniqueRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF105",
                Severity.WARNING,
                "an index becomes unique, or a unique key loses a column",
                "look for rows that agree in what is left before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return NewUniqueKey.of(migration).stream()
                .filter(key -> key.tightens(migration))
                .map(key -> finding(migration, key))
                .toList();
    }

    private Finding finding(Migration migration, NewUniqueKey key) {
        String fact = "rows of " + migration.tableText(key.change()) + " that agree in " + Migration.text(key.columns())
                + " were fine and are not any more: the migration fails if there are any.";
        String remedy = "look for them before: " + key.search(migration) + ".";
        return migration
                .finding(this, key.change(), key.only(), fact, remedy)
                .guardedBy(Guards.duplicates(migration, key.change(), key.columns()));
    }
}
