package dev.cairn.schema.script;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.history.MigrationId;
import dev.cairn.schema.model.Schema;
import java.util.List;

/** Renders migrations as scripts. */
public final class Migrations {

    private Migrations() {}

    /**
     * The scripts of a migration in one dialect: at least one, even if it has nothing to do.
     *
     * @param before the schema that the migration starts from
     * @param findings its hazards; each is written above the first statement of its cause
     */
    public static List<ScriptPart> render(
            MigrationId id, Schema before, List<Change> changes, List<Finding> findings, Dialect dialect) {
        throw new UnsupportedOperationException("under construction");
    }
}
