package dev.cairn.processor.map.table;

import dev.cairn.processor.problem.Message;
import dev.cairn.processor.problem.Place;
import dev.cairn.processor.problem.Problems;
import dev.cairn.schema.dialect.Dialect;
import dev.cairn.schema.dialect.Dialects;
import dev.cairn.schema.dialect.Identifiers;
import dev.cairn.schema.model.Name;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Checks that the enabled databases take the names of tables, columns and sequences as they are written. */
public final class NameChecks {

    private final List<Dialect> dialects;
    private final Problems problems;

    public NameChecks(List<String> dialects, Problems problems) {
        this.dialects =
                dialects.stream().flatMap(id -> Dialects.byId(id).stream()).toList();
        this.problems = problems;
    }

    public void check(TableDraft table) {
        check(table.name().name(), table.place(), "@Table(name = \"`{0}`\")");
        for (ColumnDraft column : table.columns()) {
            check(column.name(), column.place(), "@Column(name = \"`{0}`\")");
        }
    }

    public void check(Name name, Place place, String annotation) {
        int bytes = name.text().getBytes(StandardCharsets.UTF_8).length;
        if (bytes > Identifiers.MAX_BYTES) {
            problems.report(
                    Message.NAME_TOO_LONG,
                    place,
                    name.text(),
                    String.valueOf(bytes),
                    String.valueOf(Identifiers.MAX_BYTES));
        }
        if (name.quote() != Name.Quote.NONE) {
            return;
        }
        for (Dialect dialect : dialects) {
            if (dialect.words().reserves(name.text())) {
                problems.report(
                        Message.RESERVED_WORD,
                        place,
                        name.text(),
                        dialect.id(),
                        annotation.replace("{0}", name.text()));
                return;
            }
        }
    }
}
