package dev.cairn.schema.script;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.script.Statement.Loss;
import dev.cairn.schema.step.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What data goes when a step is taken back. How far a sequence has counted is no data: what has its numbers goes as well. */
final class UndoLoss {

    private UndoLoss() {}

    /** The loss, or null if the step that undoes loses nothing. */
    static @Nullable Loss of(Step undo, Dialect dialect) {
        if (!undo.losesData() || undo instanceof Step.DropSequence) {
            return null;
        }
        SqlWriter writer = dialect.writer();
        if (undo instanceof Step.DropTable drop) {
            QualifiedName table = drop.table().name();
            return new Loss("the rows of table " + table, "select 1 from " + writer.name(table));
        }
        if (undo instanceof Step.RebuildTable rebuild) {
            return ofAll(rebuild.alterations(), rebuild.before().name(), writer);
        }
        if (undo instanceof Step.WithWayBack both) {
            return of(both.step(), dialect);
        }
        return undo instanceof Step.Alteration alteration
                ? ofAll(List.of(alteration), alteration.table(), writer)
                : new Loss("data", null);
    }

    /** What some alterations of one table lose together; one query tells if each of them drops a column. */
    private static Loss ofAll(List<Step.Alteration> alterations, QualifiedName table, SqlWriter writer) {
        List<String> lost = new ArrayList<>();
        List<String> probes = new ArrayList<>();
        for (Step.Alteration alteration : alterations) {
            if (alteration instanceof Step.DropColumn drop) {
                Name column = drop.column().name();
                lost.add("the values of column " + column + " of " + table);
                probes.add(writer.name(column) + " is not null");
            } else if (alteration instanceof Step.AlterColumn alter && alter.losesData()) {
                lost.add("what column " + alter.before().name() + " of " + table + " holds beyond its old type");
            } else if (alteration.losesData()) {
                lost.add("data of " + table);
            }
        }
        String probe = probes.size() == lost.size()
                ? "select 1 from " + writer.name(table) + " where " + String.join(" or ", probes)
                : null;
        return new Loss(String.join(", ", lost), probe);
    }
}
