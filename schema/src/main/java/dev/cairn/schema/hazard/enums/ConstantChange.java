package dev.cairn.schema.hazard.enums;

import dev.cairn.schema.change.Change;
import dev.cairn.schema.dialect.SqlWriter;
import dev.cairn.schema.hazard.ColumnChanges;
import dev.cairn.schema.hazard.Guards;
import dev.cairn.schema.hazard.Migration;
import dev.cairn.schema.model.EnumConstants;
import dev.cairn.schema.model.Name;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A change of the constants that an old column holds.
 *
 * @param gone those without a counterpart
 */
record ConstantChange(Change.AlterColumn change, EnumConstants before, EnumConstants after, List<String> gone) {

    /** Those of a migration. */
    static Stream<ConstantChange> of(Migration migration) {
        return ColumnChanges.ofType(migration)
                .flatMap(change -> EnumConstants.of(change.before().type()).stream()
                        .flatMap(before -> EnumConstants.of(change.after().type()).stream()
                                .map(after -> new ConstantChange(
                                        change, before, after, before.without(after, change.renamedConstants())))));
    }

    /** Whether some constant that stays has another position. */
    boolean moves() {
        for (int i = 0; i < before.names().size(); i++) {
            String name = before.names().get(i);
            int position = after.names().indexOf(change.renamedConstants().getOrDefault(name, name));
            if (position >= 0 && position != i) {
                return true;
            }
        }
        return false;
    }

    /** Counts the rows that hold a constant which is gone. */
    Map<String, String> guard(Migration migration) {
        String values = gone.stream()
                .map(name ->
                        before.byPosition() ? String.valueOf(before.names().indexOf(name)) : SqlWriter.literal(name))
                .collect(Collectors.joining(", "));
        return gone.isEmpty()
                ? Map.of()
                : Guards.matching(migration, change, name(migration), column -> column + " in (" + values + ")");
    }

    Name name(Migration migration) {
        return migration.columnName(change, change.after().name());
    }

    String goneText() {
        return String.join(", ", gone);
    }
}
