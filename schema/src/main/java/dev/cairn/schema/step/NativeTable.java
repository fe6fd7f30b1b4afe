package dev.cairn.schema.step;

import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Index;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as one database has it. Its constraints include the checks that the database's types call for.
 *
 * @param constraints primary key first, then uniques, foreign keys and checks, each by name
 * @param options text appended to the definition
 */
public record NativeTable(
        QualifiedName name,
        List<NativeColumn> columns,
        List<Constraint> constraints,
        List<Index> indexes,
        @Nullable String comment,
        @Nullable String options) {

    public NativeTable {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
        indexes = List.copyOf(indexes);
    }

    public NativeTable withName(QualifiedName other) {
        return new NativeTable(other, columns, constraints, indexes, comment, options);
    }

    public NativeTable withColumns(List<NativeColumn> other) {
        return new NativeTable(name, other, constraints, indexes, comment, options);
    }

    /** The same table with other constraints and indexes. */
    public NativeTable with(List<Constraint> otherConstraints, List<Index> otherIndexes) {
        return new NativeTable(name, columns, otherConstraints, otherIndexes, comment, options);
    }
}
