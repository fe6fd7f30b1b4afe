package dev.cairn.schema.hazard.data;

import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;

/** A new unique key on columns that exist fails if two rows agree in them. */
public final class AddUniqueRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF104",
                Severity.WARNING,
                "a unique key is added on columns that exist",
                "look for rows that agree in them before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return NewUniqueKey.of(migration).stream()
                .filter(key -> !key.tightens(migration))
                .map(key -> finding(migration, key))
                .toList();
    }

    private Finding finding(Migration migration, NewUniqueKey key) {
        String fact = "the new unique key on " + Migration.text(key.columns()) + " of "
                + migration.tableText(key.change()) + " fails if two rows agree in it.";
        String remedy = "look for them before: " + key.search(migration) + ".";
        return migration
                .finding(this, key.change(), key.only(), fact, remedy)
                .guardedBy(Guards.duplicates(migration, key.change(), key.columns()));
    }
}
