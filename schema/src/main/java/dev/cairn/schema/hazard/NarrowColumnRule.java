package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.LogicalType.Binary;
import dev.cairn.schema.model.LogicalType.Decimal;
import dev.cairn.schema.model.LogicalType.FixedText;
import dev.cairn.schema.model.LogicalType.Floating;
import dev.cairn.schema.model.LogicalType.Int;
import dev.cairn.schema.model.LogicalType.Text;
import dev.cairn.schema.model.LogicalType.Time;
import dev.cairn.schema.model.LogicalType.Timestamp;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type that holds less rounds values, or fails on those that do not fit. */
final class NarrowColumnRule implements Rule {

    @Override
    public String id() {
        return "DL107";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> findings(Migration migration) {
        return migration.onOldTables(Change.AlterColumn.class).stream()
                .filter(change -> isReal(migration, change))
                .flatMap(change -> finding(migration, change).stream())
                .toList();
    }

    /** Whether the native type changes in some dialect. */
    private static boolean isReal(Migration migration, Change.AlterColumn change) {
        return migration.dialects().stream()
                .anyMatch(dialect -> !dialect.typeNames()
                        .of(change.before().type(), "x")
                        .sql()
                        .equals(dialect.typeNames()
                                .of(change.after().type(), "x")
                                .sql()));
    }

    private Optional<Finding> finding(Migration migration, Change.AlterColumn change) {
        String loss = loss(change.before().type(), change.after().type());
        if (loss == null) {
            return Optional.empty();
        }
        Name column = migration.columnName(change, change.after().name());
        String fact = "column " + column.text() + " of " + migration.tableText(change) + " holds less than before: "
                + loss + ".";
        String remedy = "look for such values before, or keep the type and add a new column.";
        return Optional.of(migration.finding(this, change, column, fact, remedy));
    }

    private static @Nullable String loss(LogicalType before, LogicalType after) {
        if (before instanceof Text from && after instanceof Text to) {
            return longer(from.length(), to.length(), "characters");
        }
        if (before instanceof FixedText from && after instanceof FixedText to) {
            return longer(from.length(), to.length(), "characters");
        }
        if (before instanceof Binary from && after instanceof Binary to) {
            return longer(from.length(), to.length(), "bytes");
        }
        if (before instanceof Int from && after instanceof Int to) {
            return to.bits() < from.bits() ? "the migration fails on a value beyond " + to.bits() + " bits" : null;
        }
        if (before instanceof Floating from && after instanceof Floating to) {
            return to.kept() < from.kept() ? "values are rounded to " + to.kept() + " bits" : null;
        }
        if (before instanceof Decimal from && after instanceof Decimal to) {
            return loss(from, to);
        }
        if (before instanceof Time from && after instanceof Time to) {
            return coarser(from.precision(), to.precision());
        }
        return before instanceof Timestamp from && after instanceof Timestamp to
                ? coarser(from.precision(), to.precision())
                : null;
    }

    private static @Nullable String longer(long before, long after, String unit) {
        return after < before ? "the migration fails on a value of more than " + after + " " + unit : null;
    }

    private static @Nullable String coarser(int before, int after) {
        return after < before ? "seconds are rounded to " + after + " digits" : null;
    }

    private static @Nullable String loss(Decimal from, Decimal to) {
        int digits = to.precision() - to.scale();
        if (digits < from.precision() - from.scale()) {
            return "the migration fails on a value of more than " + digits + " digits before the point";
        }
        return to.scale() < from.scale() ? "values are rounded to " + to.scale() + " decimal places" : null;
    }
}
