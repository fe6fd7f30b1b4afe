package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Choice;
import dev.cairn.schema.model.LogicalType.Enumeration;
import dev.cairn.schema.model.LogicalType.FixedBinary;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.LongBinary;
import dev.cairn.schema.model.LogicalType.LongText;
import dev.cairn.schema.model.LogicalType.NamedEnum;
import dev.cairn.schema.model.LogicalType.Text;
import java.util.List;
import java.util.Optional;

/** Programs of the old version read and write another type. */
public final class RetypeColumnRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB107",
                Severity.WARNING,
                "a column gets a type of another kind",
                "add a new column, write both, and drop the old one when nobody reads it");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return ColumnChanges.ofType(migration)
                .filter(change ->
                        isAnotherKind(change.before().type(), change.after().type()))
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    private static boolean isAnotherKind(LogicalType before, LogicalType after) {
        if (before instanceof Choice from) {
            return isAnotherKind(from.base(), after);
        }
        if (after instanceof Choice to) {
            return isAnotherKind(before, to.base());
        }
        boolean texts = isText(before) && isText(after);
        boolean bytes = isBytes(before) && isBytes(after);
        boolean styles =
                before instanceof Enumeration from && after instanceof Enumeration to && from.style() != to.style();
        return styles || (before.getClass() != after.getClass() && !texts && !bytes);
    }

    private static boolean isText(LogicalType type) {
        return type instanceof Text
                || type instanceof FixedText
                || type instanceof LongText
                || type instanceof NamedEnum
                || (type instanceof Enumeration enumeration && enumeration.style() == Enumeration.Style.STRING);
    }

    private static boolean isBytes(LogicalType type) {
        return type instanceof Binary || type instanceof FixedBinary || type instanceof LongBinary;
    }

    private Optional<Finding> finding(Migration migration, Change.AlterColumn change) {
        List<Dialect> dialects = ColumnChanges.retyping(migration, change);
        if (dialects.isEmpty()) {
            return Optional.empty();
        }
        String fact = "column " + ColumnChanges.text(migration, change)
                + " gets a type of another kind: programs of the old version that still run read and write the old one.";
        String remedy = "stop them before the migration, or add a new column beside the old one until they are gone.";
        return Optional.of(migration
                .finding(
                        this,
                        change,
                        migration.columnName(change, change.after().name()),
                        fact,
                        remedy)
                .in(Migration.ids(dialects)));
    }
}
