package dev.cairn.schema.lineage;

import dev.cairn.schema.change.Change.AlterColumn;
import dev.cairn.schema.model.EnumConstants;
import java.util.SortedMap;
import java.util.TreeMap;

/** What becomes of the values of a column through changes, each of which says it in terms of what the one before left. */
public final class ValueWay {

    private final SortedMap<String, String> ways = new TreeMap<>();

    /** Goes on with the next change of the column. */
    public void then(AlterColumn change) {
        if (!change.renamedConstants().isEmpty()) {
            EnumConstants.of(change.before().type())
                    .ifPresent(constants -> constants.names().forEach(this::start));
            change.renamedConstants().keySet().forEach(this::start);
            ways.replaceAll((value, now) -> change.renamedConstants().getOrDefault(now, now));
        }
    }

    /** A value that rows may have had from the start; one that others have become is none. */
    private void start(String value) {
        if (!ways.containsValue(value)) {
            ways.putIfAbsent(value, value);
        }
    }

    /** Per value what it is after all changes, be it what it was: all that any of them moved, and perhaps others. */
    public SortedMap<String, String> all() {
        return new TreeMap<>(ways);
    }

    /** Per value that is another after all changes the new one. */
    public SortedMap<String, String> moved() {
        SortedMap<String, String> moved = all();
        moved.entrySet().removeIf(way -> way.getKey().equals(way.getValue()));
        return moved;
    }
}
