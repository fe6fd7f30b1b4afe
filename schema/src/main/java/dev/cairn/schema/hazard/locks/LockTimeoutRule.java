package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.dialect.StepCost.Lock;
import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import java.util.List;
import java.util.Optional;

/** A statement that waits for its lock lets all others wait behind it, as long as it takes. */
public final class LockTimeoutRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK114",
                Severity.INFO,
                "tables with rows are locked for more than an instant, and no lock_timeout is set",
                "@Database(online = true), or set lock_timeout for the user that migrates");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        List<Finding> all = StepHazards.find(
                migration,
                (planned, cost) -> cost.lock() == Lock.NONE
                                || cost.work() == Work.INSTANT
                                || CopiedTable.isCopied(cost)
                                || FillRule.isUpdate(planned.step())
                                || migration.online()
                        ? Optional.empty()
                        : Optional.of(migration.finding(
                                this,
                                planned.cause(),
                                null,
                                "while the migration waits for a table that a long transaction uses, all others that want"
                                        + " the table wait behind it, and nothing limits the time.",
                                "say @Database(online = true), or set lock_timeout for the user that migrates, such as alter role deployer"
                                        + " set lock_timeout = '5s'.")));
        // It is one and the same for the whole migration.
        return all.isEmpty() ? List.of() : List.of(all.get(0));
    }
}
