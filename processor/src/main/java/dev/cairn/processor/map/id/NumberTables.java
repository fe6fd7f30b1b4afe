package dev.cairn.processor.map.id;

import dev.cairn.processor.map.table.ColumnDraft;
import dev.cairn.processor.map.table.Drafts;
import dev.cairn.processor.map.table.NameRules;
import dev.cairn.processor.map.table.TableDraft;
import dev.cairn.processor.model.AnnotationUse;
import dev.cairn.processor.problem.Place;
import dev.cairn.schema.diff.Fills;
import dev.cairn.schema.model.LogicalType;
import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.model.Sql;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the tables in which generators count, one row each. Hibernate adds a generator's row when it first needs a number; generators
 * that name the same table share it as the first one describes it.
 */
final class NumberTables {

    private static final String TABLE = "hibernate_sequences";
    private static final String KEY_COLUMN = "sequence_name";
    private static final String VALUE_COLUMN = "next_val";
    private static final int KEY_LENGTH = 255;

    /** The row in which all count that name none. */
    private static final String SHARED_ROW = "default";

    private final NameRules names;
    private final Drafts drafts;
    private final Map<QualifiedName, Name> keys = new HashMap<>();
    private final Map<QualifiedName, TableDraft> tables = new HashMap<>();
    private final Map<QualifiedName, Map<String, String>> rows = new HashMap<>();
    private final Map<QualifiedName, Fills.Counter> counters = new LinkedHashMap<>();

    NumberTables(NameRules names, Drafts drafts) {
        this.names = names;
        this.drafts = drafts;
    }

    /** Per table of an entity its row, where that bears the name of the table. */
    Map<QualifiedName, Fills.Counter> counters() {
        return counters;
    }

    /**
     * What a {@code @TableGenerator} wants, or an id that only names one, for the ids of a table.
     *
     * @param entity the binary name of the class that has the ids
     */
    void add(@Nullable AnnotationUse use, String generator, Place place, QualifiedName counted, String entity) {
        String given = use == null ? "" : use.string("table");
        String named = use == null ? generator : use.string("name");
        QualifiedName name = names.qualified(
                use == null ? "" : use.string("catalog"),
                use == null ? "" : use.string("schema"),
                !given.isEmpty() ? given : !named.isEmpty() ? named : TABLE);
        TableDraft table = add(
                name,
                use == null ? "" : use.string("pkColumnName"),
                KEY_LENGTH,
                use == null ? "" : use.string("valueColumnName"),
                use == null ? place : use.place());
        // Without an annotation Hibernate counts all ids in one row.
        String stated = use == null ? SHARED_ROW : use.string("pkColumnValue");
        Name key = keys.get(name);
        if (key != null && stated.isEmpty()) {
            counters.put(counted, new Fills.Counter(name, key));
        }
        state(name, entity, stated.isEmpty() ? counted.name().text() : stated);
        String options = use == null ? "" : use.string("options");
        if (table != null && !options.isEmpty()) {
            table.describe(null, Sql.of(options));
        }
    }

    /** The key tells entities apart, as a discriminator does: by it the row goes on where it is called otherwise. */
    private void state(QualifiedName name, String entity, String row) {
        Map<String, String> byClass = rows.computeIfAbsent(name, none -> new HashMap<>());
        byClass.put(entity, row);
        TableDraft table = tables.get(name);
        Name key = keys.get(name);
        ColumnDraft column = table == null || key == null ? null : table.column(key);
        if (table != null && column != null) {
            table.replace(column.telling(byClass));
        }
    }

    /** What a {@code @GenericGenerator} of the kind table wants, for the ids of a table that the class {@code entity} has. */
    void add(GenericGenerator generic, QualifiedName counted, String entity) {
        String given = generic.parameter("table_name");
        QualifiedName name = names.qualified(
                generic.parameter("catalog"),
                generic.parameter("schema"),
                !given.isEmpty() ? given : !generic.name().isEmpty() ? generic.name() : TABLE);
        add(
                name,
                generic.parameter("segment_column_name"),
                generic.integer("segment_value_length", KEY_LENGTH),
                generic.parameter("value_column_name"),
                generic.place());
        String stated = generic.parameter("segment_value");
        String implied = generic.bool("prefer_entity_table_as_segment_value")
                ? counted.name().text()
                : SHARED_ROW;
        state(name, entity, stated.isEmpty() ? implied : stated);
    }

    private @Nullable TableDraft add(
            QualifiedName name, String keyColumn, int length, String valueColumn, Place place) {
        TableDraft table = drafts.numbers(name, place);
        if (table != null) {
            Name key = names.exact(keyColumn.isEmpty() ? KEY_COLUMN : keyColumn);
            Name value = names.exact(valueColumn.isEmpty() ? VALUE_COLUMN : valueColumn);
            table.add(ColumnDraft.of(key.text(), key, new LogicalType.Text(length, false), "", place));
            table.add(ColumnDraft.of(value.text(), value, new LogicalType.Int(64), "", place));
            table.addToPrimaryKey(List.of(key));
            keys.put(name, key);
            tables.put(name, table);
        }
        return table;
    }
}
