package dev.cairn.schema.dialect.sqlite;

import dev.cairn.schema.dialect.Alterations;
import dev.cairn.schema.dialect.TypeText;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.step.NativeColumn;
import dev.cairn.schema.step.NativeTable;
import dev.cairn.schema.step.Step;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What SQLite's {@code alter table} can do: rename, add a column and drop a column, each within limits
 * (<a href="https://www.sqlite.org/lang_altertable.html">the manual's page</a>). Unique keys are indexes here, so that they
 * come and go in place.
 */
final class SqliteAlterations implements Alterations {

    @Override
    public boolean inPlace(Step.Alteration step, NativeTable table) {
        if (step instanceof Step.AddColumn add) {
            return adds(add);
        }
        if (step instanceof Step.DropColumn drop) {
            return drops(drop.column(), table);
        }
        if (step instanceof Step.AddConstraint add) {
            return add.constraint() instanceof Constraint.Unique;
        }
        if (step instanceof Step.DropConstraint drop) {
            return drop.constraint() instanceof Constraint.Unique;
        }
        return !(step instanceof Step.AlterColumn) && !(step instanceof Step.AlterOptions);
    }

    private static boolean adds(Step.AddColumn add) {
        NativeColumn column = add.column();
        boolean plain = column.generatedAs() == null
                && !column.identity()
                && column.options() == null
                && TypeText.typeOnly(column.type()).equals(column.type());
        String value = column.defaultValue();
        boolean refers = add.constraints().stream().anyMatch(Constraint.ForeignKey.class::isInstance);
        return plain && (value == null ? column.nullable() : isConstant(value) && !refers);
    }

    /** Neither an expression nor the time, which SQLite does not compute for rows that exist. */
    private static boolean isConstant(String value) {
        String upper = value.strip().toUpperCase(Locale.ROOT);
        return !upper.startsWith("(") && !upper.startsWith("CURRENT_") && !upper.equals("NULL");
    }

    private static boolean drops(NativeColumn column, NativeTable table) {
        return !column.identity()
                && table.constraints().stream().noneMatch(constraint -> uses(constraint, column.name()))
                && table.columns().stream()
                        .noneMatch(
                                other -> other.generatedAs() != null && mentions(other.generatedAs(), column.name()));
    }

    private static boolean uses(Constraint constraint, Name column) {
        return constraint.accept(new Constraint.Visitor<>() {
            @Override
            public Boolean primaryKey(Constraint.PrimaryKey key) {
                return key.columns().contains(column);
            }

            @Override
            public Boolean unique(Constraint.Unique key) {
                return key.columns().contains(column);
            }

            @Override
            public Boolean foreignKey(Constraint.ForeignKey key) {
                return key.columns().contains(column);
            }

            @Override
            public Boolean check(Constraint.Check check) {
                return check.expression()
                        .in(SqliteDialect.ID)
                        .map(text -> mentions(text, column))
                        .orElse(false);
            }
        });
    }

    private static boolean mentions(String expression, Name column) {
        return Pattern.compile("\\b" + Pattern.quote(column.text()) + "\\b", Pattern.CASE_INSENSITIVE)
                .matcher(expression)
                .find();
    }
}
