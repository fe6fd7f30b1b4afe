package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.StepCost;
import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.plan.PlannedStep;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A transaction that locks several tables holds the first as long as it works on the last. */
public final class ManyLocksRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK115",
                Severity.WARNING,
                "several tables with rows are locked against reading in one transaction",
                "@Database(online = true), or deploy the changes of each table by themselves");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        List<Finding> findings = new ArrayList<>();
        // Where others go on, each table has transactions of its own.
        for (Dialect dialect : migration.dialects(d -> d.capabilities().transactionalDdl() && !migration.online())) {
            Map<QualifiedName, PlannedStep> locked = new LinkedHashMap<>();
            boolean works = false;
            for (PlannedStep planned : migration.stepsOnOldTables(dialect)) {
                StepCost cost = dialect.costs().of(planned.step());
                if (cost.lock() == Lock.ALL) {
                    locked.putIfAbsent(migration.tableName(planned.cause()), planned);
                    works |= cost.work() != Work.INSTANT;
                }
            }
            // Where everything is done at once, nobody waits for long.
            if (locked.size() > 1 && works) {
                findings.add(finding(migration, locked).in(List.of(dialect.id())));
            }
        }
        return findings;
    }

    private Finding finding(Migration migration, Map<QualifiedName, PlannedStep> locked) {
        List<PlannedStep> steps = List.copyOf(locked.values());
        String tables = locked.keySet().stream().map(Migration::text).collect(Collectors.joining(", "));
        return migration.finding(
                this,
                steps.get(steps.size() - 1).cause(),
                null,
                "nobody can read or write " + tables + " until the whole migration is committed.",
                "say @Database(online = true), or deploy the changes of each table by themselves.");
    }
}
