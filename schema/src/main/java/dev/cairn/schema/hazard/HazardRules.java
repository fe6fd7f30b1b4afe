package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.List;

/** All hazard rules. */
public final class HazardRules {

    private static final List<Rule> RULES = List.of();

    private HazardRules() {}

    /**
     * What is hazardous in a migration. Objects that it creates itself are exempt: they hold no rows.
     *
     * @return by the order of the changes, then by id
     */
    public static List<Finding> findings(
            Schema before, Schema after, List<Change> changes, Collection<Dialect> dialects) {
        Migration migration = new Migration(before, after, changes, dialects);
        return RULES.stream().flatMap(rule -> rule.findings(migration).stream()).toList();
    }
}
