package dev.cairn.schema.hazard;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.step.Step;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A hazard met in a migration.
 *
 * @param id the hazard's stable id, such as {@code DL103}
 * @param table the table it is about, as named after the migration if it still exists then, else before; for a sequence its
 *     name
 * @param column the column it is about, named likewise, or null
 * @param fact one sentence that says what happens
 * @param remedy one sentence that says what to do instead
 * @param cause the change that brings it
 * @param dialects ids of the dialects in which it holds
 * @param guards per dialect a query that counts the rows it fails on, in the names before the migration; none where rows do
 *     not matter
 */
public record Finding(
        String id,
        Severity severity,
        QualifiedName table,
        @Nullable Name column,
        String fact,
        String remedy,
        Change cause,
        SortedSet<String> dialects,
        SortedMap<String, String> guards,
        @Nullable Step step) {

    public Finding {
        dialects = Collections.unmodifiableSortedSet(new TreeSet<>(dialects));
        guards = Collections.unmodifiableSortedMap(new TreeMap<>(guards));
        if (dialects.isEmpty()) {
            throw new IllegalArgumentException(id + " is found in no dialect");
        }
        if (!dialects.containsAll(guards.keySet())) {
            throw new IllegalArgumentException(id + " is guarded in a dialect where it does not hold");
        }
    }

    /** The same finding in these dialects alone. */
    public Finding in(Collection<String> others) {
        SortedMap<String, String> left = new TreeMap<>(guards);
        left.keySet().retainAll(others);
        return new Finding(id, severity, table, column, fact, remedy, cause, new TreeSet<>(others), left, step);
    }

    /** The same finding, of another gravity. */
    public Finding as(Severity other) {
        return new Finding(id, other, table, column, fact, remedy, cause, dialects, guards, step);
    }

    /** The same finding, of another change. */
    public Finding causedBy(Change other) {
        return new Finding(id, severity, table, column, fact, remedy, other, dialects, guards, step);
    }

    /** The same finding, about one step. */
    public Finding at(Step hazardous) {
        return new Finding(id, severity, table, column, fact, remedy, cause, dialects, guards, hazardous);
    }

    /** The same finding with a query per dialect that counts the rows it fails on. */
    public Finding guardedBy(Map<String, String> queries) {
        return new Finding(id, severity, table, column, fact, remedy, cause, dialects, new TreeMap<>(queries), step);
    }

    /** The object it is about: a table, or table and column with a dot between. */
    public String place() {
        return column == null ? table.toString() : table + "." + column;
    }
}
