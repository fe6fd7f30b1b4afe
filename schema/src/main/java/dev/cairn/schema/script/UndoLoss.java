package dev.cairn.schema.script;

import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.script.Statement.Loss;
import dev.cairn.schema.step.Step;
import org.jspecify.annotations.Nullable;

/** What data goes when a step is taken back. How far a sequence has counted is no data: what has its numbers goes as well. */
final class UndoLoss {

    private UndoLoss() {}

    /** The loss, or null if the step that undoes loses nothing. */
    static @Nullable Loss of(Step undo, Dialect dialect) {
        SqlWriter writer = dialect.writer();
        if (undo instanceof Step.DropTable drop) {
            QualifiedName table = drop.table().name();
            return new Loss("the rows of table " + table, "select 1 from " + writer.name(table));
        }
        if (undo instanceof Step.DropColumn drop) {
            Name column = drop.column().name();
            return new Loss(
                    "the values of column " + column + " of " + drop.table(),
                    "select 1 from " + writer.name(drop.table()) + " where " + writer.name(column) + " is not null");
        }
        if (undo instanceof Step.AlterColumn alter && alter.losesData()) {
            return new Loss(
                    "what column " + alter.before().name() + " of " + alter.table() + " holds beyond its old type",
                    null);
        }
        return null;
    }
}
