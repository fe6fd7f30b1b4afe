package dev.cairn.processor.map.table;

import dev.cairn.processor.problem.Place;
import dev.cairn.schema.model.Column;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.Sql;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column while its table is being put together.
 *
 * @param logical the name by which annotations may refer to it, beside its own
 * @param stem what the names of columns that refer to it are made of
 * @param column what is known of it
 * @param path the attribute path from the table's owner; empty for columns that no attribute stands for
 * @param readOnly whether another attribute writes it
 * @param renamedConstants of the enum whose values it holds: the new name of a constant by each old one
 * @param values of classes that it tells apart, by the class's binary name
 */
public record ColumnDraft(
        String logical,
        String stem,
        Column column,
        String path,
        Place place,
        boolean readOnly,
        Map<String, String> renamedConstants,
        Map<String, String> values) {

    public ColumnDraft {
        renamedConstants = Map.copyOf(renamedConstants);
        values = Map.copyOf(values);
    }

    public static ColumnDraft of(String logical, Name name, LogicalType type, String path, Place place) {
        return new ColumnDraft(logical, logical, Column.of(name, type), path, place, false, Map.of(), Map.of());
    }

    public Name name() {
        return column.name();
    }

    public ColumnDraft with(Column other) {
        return new ColumnDraft(logical, stem, other, path, place, readOnly, renamedConstants, values);
    }

    public ColumnDraft notNull() {
        return with(column.notNull());
    }

    /** Nullable only if the column's own definition does not demand a value. */
    public ColumnDraft nullable(boolean nullable) {
        return with(column.withNullable(nullable && column.nullable()));
    }

    public ColumnDraft readOnly(boolean other) {
        return new ColumnDraft(logical, stem, column, path, place, other, renamedConstants, values);
    }

    /** The same, which belongs to another attribute, or to none. */
    public ColumnDraft at(String other) {
        return new ColumnDraft(logical, stem, column, other, place, readOnly, renamedConstants, values);
    }

    public ColumnDraft holding(Map<String, String> constants) {
        return new ColumnDraft(logical, stem, column, path, place, readOnly, constants, values);
    }

    /** The same, which tells classes apart. */
    public ColumnDraft telling(Map<String, String> byClass) {
        return new ColumnDraft(logical, stem, column, path, place, readOnly, renamedConstants, byClass);
    }

    /**
     * A column that refers to this one: of its type, and nothing else of it. What is made of its name in turn is made of what is
     * stated, but of an implied name as a naming strategy made it.
     *
     * @param implied whether no annotation states its name
     */
    public ColumnDraft referring(String logicalName, boolean implied, Name name, String fromPath, Place from) {
        Column referring = Column.of(name, column.type().referred()).withDefinition(column.definition());
        String known = NameRules.unquoted(logicalName);
        return new ColumnDraft(
                known, implied ? name.text() : known, referring, fromPath, from, false, renamedConstants, Map.of());
    }

    /** The columns of one name are one: case counts in quotes only. */
    public static String key(Name name) {
        return name.quote() == Name.Quote.NONE ? name.text().toLowerCase(java.util.Locale.ROOT) : "\"" + name.text();
    }

    public ColumnDraft check(@Nullable Sql check) {
        return with(column.withCheck(check));
    }
}
