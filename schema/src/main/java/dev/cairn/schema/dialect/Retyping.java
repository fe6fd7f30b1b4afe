package dev.cairn.schema.dialect;

import dev.cairn.schema.dialect.StepCost.Work;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step.AlterColumn;
import dev.cairn.schema.step.Step.AlterColumn.Aspect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a database gives a column of a table with rows another type, put together from the answers that the planner acts on.
 * What becomes of the values is {@link dev.cairn.schema.typechange.TypeChange}.
 *
 * @param way what the database does
 * @param conversion the expression that turns old values into new ones, or null where the database does so by itself
 */
public record Retyping(Way way, @Nullable String conversion) {

    /** What a database does to give a column another type. */
    public enum Way {
        /** The two types are one there. */
        NOTHING,
        /** The catalog alone changes. */
        IN_PLACE,
        /** The column is altered; what that costs was not looked into. */
        ALTER,
        /** All rows are written anew. */
        REWRITE,
        /** The database copies the table. */
        COPY,
        /** The table is made anew, because the database does not alter types. */
        REBUILD
    }

    /** What happens to a column of no definition of the user's own, or nothing where the database lacks one of the types. */
    public static Optional<Retyping> of(Dialect dialect, LogicalType before, LogicalType after, String column) {
        TypeNames names = dialect.typeNames();
        return names.has(before) && names.has(after)
                ? Optional.of(between(dialect, column(dialect, before, column), column(dialect, after, column)))
                : Optional.empty();
    }

    private static NativeColumn column(Dialect dialect, LogicalType type, String column) {
        String sql = dialect.typeNames()
                .of(type, dialect.writer().name(Name.of(column)))
                .sql();
        return new NativeColumn(Name.of(column), type, sql, true, false, null, null, null, null);
    }

    private static Retyping between(Dialect dialect, NativeColumn before, NativeColumn after) {
        DiffRules rules = dialect.diffRules();
        if (rules.sameType(before, after)) {
            return new Retyping(Way.NOTHING, null);
        }
        String conversion = rules.conversion(before, after, dialect.writer().name(after.name()));
        return new Retyping(way(dialect, before, after), conversion);
    }

    private static Way way(Dialect dialect, NativeColumn before, NativeColumn after) {
        QualifiedName name = QualifiedName.of("t");
        Aspect aspect = dialect.capabilities().restatesColumns() ? Aspect.DEFINITION : Aspect.TYPE;
        AlterColumn step = new AlterColumn(name, before, after, aspect);
        if (!dialect.alterations()
                .inPlace(step, new NativeTable(name, List.of(before), List.of(), List.of(), null, null))) {
            return Way.REBUILD;
        }
        if (dialect.costs() == StepCosts.UNSTATED) {
            return Way.ALTER;
        }
        Work work = dialect.costs().of(step).work();
        return work == Work.INSTANT ? Way.IN_PLACE : work == Work.COPY ? Way.COPY : Way.REWRITE;
    }
}
