package dev.cairn.conformance.contract;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.SchemaApplier;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.plan.PlannedStep;
import dev.cairn.schema.plan.Planner;
import dev.cairn.schema.script.ScriptPart;
import dev.cairn.schema.script.Statement;
import java.util.List;

/** A schema and what happens to it. */
record Deed(String name, Schema before, List<Change> changes) {

    Deed {
        changes = List.copyOf(changes);
    }

    Schema after() {
        return SchemaApplier.apply(before, changes);
    }

    /** Whether the dialect has all the types that occur. */
    boolean possibleIn(Dialect dialect) {
        return List.of(before, after()).stream()
                .flatMap(schema -> schema.tables().stream())
                .flatMap(table -> table.columns().stream())
                .allMatch(column -> dialect.typeNames().has(column.type()));
    }

    @Override
    public String toString() {
        return name;
    }

    /** A deed, and whether it lets others go on using the tables. */
    record Way(Deed deed, boolean online) {

        List<ScriptPart> parts(Dialect dialect) {
            return Workbench.parts(deed.before(), deed.changes(), online, dialect);
        }

        List<Statement> statements(Dialect dialect) {
            return Workbench.statements(deed.before(), deed.changes(), online, dialect);
        }

        List<PlannedStep> plan(Dialect dialect) {
            return Planner.plan(deed.before(), deed.changes(), dialect, online);
        }

        @Override
        public String toString() {
            return online ? deed + ", online" : deed.toString();
        }
    }
}
