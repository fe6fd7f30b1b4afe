package dev.cairn.schema.dialect;

import dev.cairn.schema.step.Step;
import java.util.stream.Collectors;

/** Writes the update that moves values, as every database takes it. */
public final class ValueMoves {

    private ValueMoves() {}

    /** One update, so that no value moves twice. */
    public static String update(Step.MoveValues step, SqlWriter writer) {
        String column = writer.name(step.column());
        return "update " + writer.name(step.table()) + " set " + column + " = " + step.valueOf(column) + " where "
                + column
                + " in ("
                + step.moves().stream().map(Step.MoveValues.Move::from).collect(Collectors.joining(", ")) + ")";
    }
}
