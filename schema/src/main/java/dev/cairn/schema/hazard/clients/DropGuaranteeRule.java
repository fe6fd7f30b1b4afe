package dev.cairn.schema.hazard.clients;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.hazard.Finding;
import dev.cairn.schema.hazard.Hazard;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.hazard.Rule;
import dev.cairn.schema.hazard.Severity;
import dev.cairn.schema.model.Constraint;
import dev.cairn.schema.model.Constraint.ForeignKey;
import dev.cairn.schema.model.Constraint.PrimaryKey;
import dev.cairn.schema.model.Constraint.Unique;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.stream.Stream;

/** What a key or check guaranteed holds no longer; programs may count on it. */
public final class DropGuaranteeRule implements Rule {

    @Override
    public Hazard hazard() {
        return new Hazard(
                "CB108",
                Severity.INFO,
                "a foreign key, a check or a unique key is dropped",
                "make sure that nobody counts on it");
    }

    @Override
    public List<Finding> findings(Migration migration) {
        Stream<Finding> constraints = migration
                .onOldTables(Change.DropConstraint.class)
                .filter(change -> !(change.constraint() instanceof PrimaryKey))
                .filter(change -> migration.tableAfter(change).isPresent())
                .filter(change -> !comesAgain(migration, change))
                .map(change -> finding(migration, change, text(change.constraint())));
        Stream<Finding> indexes = migration
                .onOldTables(Change.DropIndex.class)
                .filter(change -> change.index().unique())
                .filter(change -> migration.tableAfter(change).isPresent())
                .map(change -> finding(
                        migration,
                        change,
                        "the unique index " + change.index().name().text()));
        return Stream.concat(constraints, indexes).toList();
    }

    /** Dropped to make way for an alteration, or with a column that it was about. */
    private static boolean comesAgain(Migration migration, Change.DropConstraint change) {
        Constraint gone = change.constraint();
        boolean again = migration
                .beside(change, Change.AddConstraint.class)
                .anyMatch(add -> add.constraint().name().equals(gone.name())
                        || (add.constraint().getClass() == gone.getClass()
                                && columns(
                                        migration
                                                .oldNames(change, columns(add.constraint()))
                                                .orElse(List.of()),
                                        gone)));
        return again
                || migration
                        .beside(change, Change.DropColumn.class)
                        .anyMatch(drop -> columns(gone).contains(drop.column().name()));
    }

    private static boolean columns(List<Name> old, Constraint gone) {
        return !old.isEmpty() && old.equals(columns(gone));
    }

    private static List<Name> columns(Constraint constraint) {
        if (constraint instanceof ForeignKey key) {
            return key.columns();
        }
        return constraint instanceof Unique key ? key.columns() : List.of();
    }

    private static String text(Constraint constraint) {
        String kind = constraint instanceof ForeignKey
                ? "foreign key"
                : constraint instanceof Unique ? "unique key" : "check";
        List<Name> columns = columns(constraint);
        return "the " + kind + " " + (columns.isEmpty() ? constraint.name().text() : "on " + Migration.text(columns));
    }

    private Finding finding(Migration migration, Change change, String what) {
        return migration.finding(
                this,
                change,
                null,
                what + " of " + migration.tableText(change)
                        + " goes: the database no longer sees to it, and programs may count on it.",
                "make sure that nobody does.");
    }
}
