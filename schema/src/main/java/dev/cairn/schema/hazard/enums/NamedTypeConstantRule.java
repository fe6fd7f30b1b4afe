package dev.cairn.schema.hazard.enums;

import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import java.util.List;

/** A named type loses a constant by a new type in its place, into which all values are read. */
public final class NamedTypeConstantRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "EN101",
                Severity.WARNING,
                "a constant of an enum in a type of its own (@JdbcTypeCode(NAMED_ENUM)) is removed",
                "give rows that hold it another value before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return ConstantChange.of(migration)
                .filter(constants -> constants.change().after().type() instanceof NamedEnum)
                .filter(constants -> !constants.gone().isEmpty())
                .map(constants -> finding(migration, constants))
                .toList();
    }

    private Finding finding(Migration migration, ConstantChange constants) {
        String type = ((NamedEnum) constants.change().after().type()).name();
        String fact = "type " + type + " loses " + constants.goneText() + ": the migration fails if a row of "
                + migration.tableText(constants.change()) + " holds it.";
        String remedy = "give such rows another value before.";
        return migration
                .finding(this, constants.change(), constants.name(migration), fact, remedy)
                .guardedBy(constants.guard(migration));
    }
}
