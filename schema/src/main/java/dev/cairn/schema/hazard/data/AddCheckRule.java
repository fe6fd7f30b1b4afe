package dev.cairn.schema.hazard.data;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Change.AlterColumn.Facet;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.CheckedValues;
import dev.cairn.schema.model.Constraint.Check;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import dev.cairn.schema.plan.Expressions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new or stricter check fails on rows that do not meet it. */
public final class AddCheckRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "DF107",
                Severity.WARNING,
                "a check is added, or becomes another",
                "correct rows that do not meet it before");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> ofTables = migration
                .onOldTables(Change.AddConstraint.class)
                .filter(change -> change.constraint() instanceof Check)
                .filter(change -> !isThere(migration, change))
                .map(change -> finding(migration, change, null, ((Check) change.constraint()).expression()));
        Stream<Finding> ofColumns = migration
                .onOldTables(Change.AlterColumn.class)
                .filter(change -> change.facets().contains(Facet.CHECK))
                .filter(change -> change.after().check() != null && !goesOn(change))
                .map(change -> finding(
                        migration,
                        change,
                        migration.columnName(change, change.after().name()),
                        Objects.requireNonNull(change.after().check())));
        return Stream.concat(ofTables, ofColumns).toList();
    }

    /** Whether the column only takes its values under other names, and they are renamed with it. */
    private static boolean goesOn(Change.AlterColumn change) {
        Sql before = change.before().check();
        return before != null
                && !change.renamedConstants().isEmpty()
                && CheckedValues.goOn(
                        before, Objects.requireNonNull(change.after().check()), change.renamedConstants());
    }

    /** Whether the check was there before, said in the old names of columns, or under another name of its own. */
    private static boolean isThere(Migration migration, Change.AddConstraint change) {
        List<Change.RenameColumn> renames =
                migration.beside(change, Change.RenameColumn.class).toList();
        Sql expression = ((Check) change.constraint()).expression();
        SortedMap<String, String> values = new TreeMap<>();
        migration.beside(change, Change.AlterColumn.class).forEach(alter -> values.putAll(alter.renamedConstants()));
        return migration
                .beside(change, Change.DropConstraint.class)
                .filter(drop -> drop.constraint() instanceof Check)
                .map(drop -> ((Check) drop.constraint()).expression())
                .map(old -> renamed(old.toString(), renames))
                .anyMatch(old -> old.equals(expression.toString())
                        || CheckedValues.renamed(old, values).equals(expression.toString()));
    }

    private static String renamed(String expression, List<Change.RenameColumn> renames) {
        String text = expression;
        for (Change.RenameColumn rename : renames) {
            text = text.replaceAll(
                    "(?<![\\w$'])" + Pattern.quote(rename.from().text()) + "(?![\\w$'])",
                    Matcher.quoteReplacement(rename.to().text()));
        }
        return text;
    }

    private Finding finding(Migration migration, Change change, @Nullable Name column, Sql check) {
        List<Dialect> dialects =
                migration.dialects(dialect -> check.in(dialect.id()).isPresent());
        String text = dialects.stream()
                .findFirst()
                .flatMap(dialect -> text(migration, change, check, dialect))
                .orElse(check.toString());
        String fact = "the check (" + text + ") on " + (column == null ? "" : column.text() + " of ")
                + migration.tableText(change) + " is new: the migration fails if a row does not meet it.";
        String remedy = "look for such rows before: select * from " + migration.tableText(change) + " where not ("
                + text + ").";
        Finding finding = migration.finding(this, change, column, fact, remedy);
        // The expression is in the names after: it can be asked before only where none of them changes.
        boolean named = migration.table(change).before() != null
                && migration.tableName(change).equals(migration.table(change).before())
                && migration.beside(change, Change.RenameColumn.class).findAny().isEmpty()
                && migration.beside(change, Change.AddColumn.class).findAny().isEmpty();
        return named
                ? finding.guardedBy(Guards.where(
                        migration,
                        change,
                        dialect -> text(migration, change, check, dialect).map(sql -> " where not (" + sql + ")")))
                : finding;
    }

    private static Optional<String> text(Migration migration, Change change, Sql check, Dialect dialect) {
        return migration.tableAfter(change).flatMap(table -> Expressions.text(check, table, dialect));
    }
}
