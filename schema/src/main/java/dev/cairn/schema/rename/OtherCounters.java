package dev.cairn.schema.rename;

import dev.cairn.schema.model.Origins;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.rename.Resolution.Restart;
import dev.cairn.schema.rename.match.ClassMatch;
import dev.cairn.schema.rename.match.ColumnMatch;
import dev.cairn.schema.rename.match.Hints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds classes whose ids are counted in another table of numbers than before. */
final class OtherCounters {

    /** Where a class's ids are counted. */
    private record Counted(QualifiedName table, String row) {}

    private OtherCounters() {}

    /** Those that go on in no table that was there; {@code tables} are the ones that go on. */
    static List<Restart> find(Origins before, Origins after, Hints hints, Collection<ColumnMatch> tables) {
        SortedMap<String, List<Counted>> was = counted(before);
        SortedMap<String, List<Counted>> is = counted(after);
        ClassMatch classes = ClassMatch.of(was.keySet(), is.keySet(), hints.renamedClasses());
        classes.learnMoved();
        List<Restart> restarts = new ArrayList<>();
        is.forEach((type, counters) -> {
            String old = classes.old(type);
            List<Counted> former = old == null ? List.of() : was.getOrDefault(old, List.of());
            // where a class has several numbered ids, nothing says which of them is which
            if (former.size() == 1 && counters.size() == 1) {
                Counted now = counters.get(0);
                if (!former.get(0).table().equals(former(now.table(), tables))) {
                    restarts.add(new Restart(type, now.table(), now.row()));
                }
            }
        });
        return restarts;
    }

    private static @Nullable QualifiedName former(QualifiedName table, Collection<ColumnMatch> tables) {
        return tables.stream()
                .filter(match -> match.after().name().equals(table))
                .map(match -> match.before().name())
                .findFirst()
                .orElse(null);
    }

    private static SortedMap<String, List<Counted>> counted(Origins origins) {
        SortedMap<String, List<Counted>> counted = new TreeMap<>();
        origins.tables().forEach((table, origin) -> {
            if (origin.owner().isEmpty()) {
                origin.values()
                        .values()
                        .forEach(rows ->
                                rows.forEach((type, row) -> counted.computeIfAbsent(type, none -> new ArrayList<>())
                                        .add(new Counted(table, row))));
            }
        });
        return counted;
    }
}
