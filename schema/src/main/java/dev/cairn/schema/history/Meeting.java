package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.change.Growth;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Schema;
import dev.cairn.schema.model.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A migration in a database that has run migrations of another branch.
 *
 * @param before the schema that it starts from there
 * @param changes what it changes there
 * @param plain whether that is what it changes everywhere
 * @param joins whether others of its own history have made its columns grow apart, so that on its way back those constants stay
 */
public record Meeting(Schema before, List<Change> changes, boolean plain, boolean joins) {

    public Meeting {
        changes = List.copyOf(changes);
    }

    static Meeting of(ChangeList list, Schema start, Schema whole, List<ChangeList> beside) {
        Schema before = start;
        List<Change> changes = new ArrayList<>();
        boolean plain = true;
        boolean joins = false;
        for (Change change : list.changes()) {
            Growth growth = Growth.of(change).orElse(null);
            if (growth == null) {
                changes.add(change);
                continue;
            }
            Set<String> more = new LinkedHashSet<>(constants(growth, whole));
            joins |= more.size() > constants(growth, start).size();
            plain &= !more.addAll(besides(growth, beside));
            more.removeAll(constants(growth, start));
            before = grown(before, growth, more);
            Growth.onTopOf((Change.AlterColumn) change, more).ifPresent(changes::add);
        }
        return new Meeting(before, changes, plain, joins);
    }

    private static List<String> constants(Growth growth, Schema schema) {
        return schema.table(growth.table())
                .flatMap(table -> table.column(growth.column()))
                .flatMap(column -> EnumConstants.of(column.type()))
                .map(EnumConstants::names)
                .orElse(List.of());
    }

    /** What others add to the same column. */
    private static List<String> besides(Growth growth, List<ChangeList> beside) {
        return beside.stream()
                .flatMap(list -> list.changes().stream())
                .flatMap(change -> Growth.of(change).stream())
                .filter(other ->
                        other.table().equals(growth.table()) && other.column().equals(growth.column()))
                .flatMap(other -> other.added().stream())
                .distinct()
                .toList();
    }

    private static Schema grown(Schema schema, Growth growth, Collection<String> more) {
        if (more.isEmpty()) { // as where the migration itself gives the table its name
            return schema;
        }
        Table table = schema.table(growth.table()).orElseThrow();
        List<Column> columns = table.columns().stream()
                .map(column -> column.name().equals(growth.column()) ? Growth.more(column, more) : column)
                .toList();
        return schema.with(table.withColumns(columns));
    }
}
