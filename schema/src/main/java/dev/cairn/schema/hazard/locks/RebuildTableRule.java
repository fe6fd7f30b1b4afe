package dev.cairn.schema.hazard.locks;

import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.hazard.StepHazards;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.step.Step;
import java.util.List;
import java.util.Optional;

/** What a database cannot alter is copied into a new table. */
public final class RebuildTableRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "LK120",
                Severity.INFO,
                "a table is rebuilt, since the database cannot alter it",
                "plan the time, and as much space again; let Cairn deploy, which keeps triggers and indexes of your own");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return StepHazards.find(migration, (planned, cost) -> look(migration, planned));
    }

    private Optional<Finding> look(Migration migration, PlannedStep planned) {
        if (!(planned.step() instanceof Step.RebuildTable step)) {
            return Optional.empty();
        }
        String table = Migration.text(step.after().name());
        String fact = "table " + table + " cannot be altered so: its rows are copied into a new table, which takes its"
                + " place.";
        String remedy =
                "a large table needs time, and space for a second one; triggers and indexes of your own on it come"
                        + " back if Cairn deploys, and are lost if another tool runs the script.";
        return Optional.of(migration.finding(this, planned.cause(), null, fact, remedy));
    }
}
