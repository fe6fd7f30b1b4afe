package dev.cairn.schema.hazard.enums;

import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import java.util.List;

/** Positions of constants that move, or go, change what stored numbers mean. */
public final class PositionRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "EN106",
                Severity.ERROR,
                "constants of an @Enumerated(ORDINAL) are reordered, inserted before others, or removed",
                "append constants only, or store names: @Enumerated(STRING)");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return ConstantChange.of(migration)
                .filter(constants ->
                        constants.before().byPosition() && constants.after().byPosition())
                .filter(constants -> constants.moves() || !constants.gone().isEmpty())
                .map(constants -> finding(migration, constants))
                .toList();
    }

    private Finding finding(Migration migration, ConstantChange constants) {
        String place = ColumnChanges.text(migration, constants.change());
        String moved = constants.moves()
                ? "rows are renumbered so that they keep their meaning, but programs of the old version that still run read"
                        + " and write the old positions"
                : "";
        String gone = constants.gone().isEmpty()
                ? ""
                : "the migration fails if a row holds " + constants.goneText() + ", which is gone";
        String fact = "the positions of constants in " + place + " change: " + moved
                + (moved.isEmpty() || gone.isEmpty() ? "" : "; ") + gone + ".";
        String remedy = constants.gone().isEmpty()
                ? "append new constants at the end, or store names with @Enumerated(EnumType.STRING)."
                : "where a constant has another name now, say so with @RenamedFrom on it; else give such rows another value"
                        + " before.";
        return migration
                .finding(this, constants.change(), constants.name(migration), fact, remedy)
                .guardedBy(constants.guard(migration));
    }
}
