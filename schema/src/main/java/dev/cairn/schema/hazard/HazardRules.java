package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Schema;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** All hazard rules. */
public final class HazardRules {

    private static final List<Rule> RULES = List.of(
            new DropTableRule(),
            new DropColumnRule(),
            new NarrowColumnRule(),
            new AddNotNullColumnRule(),
            new SetNotNullRule(),
            new AddUniqueRule(),
            new AddForeignKeyRule(),
            new RenameTableRule(),
            new RenameColumnRule());

    private HazardRules() {}

    /** The ids of all rules, in the order of the catalogue. */
    public static List<String> ids() {
        return RULES.stream().map(Rule::id).toList();
    }

    /**
     * What is hazardous in a migration. Objects that it creates itself are exempt: they hold no rows.
     *
     * @return by the order of the changes, then of the rules
     */
    public static List<Finding> findings(
            Schema before, Schema after, List<Change> changes, Collection<Dialect> dialects) {
        Migration migration = new Migration(before, changes, dialects);
        return RULES.stream()
                .flatMap(rule -> rule.findings(migration).stream())
                .sorted(Comparator.comparingInt(finding -> migration.position(finding.cause())))
                .toList();
    }
}
