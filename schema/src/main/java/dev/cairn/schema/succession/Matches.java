package dev.cairn.schema.succession;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Constraints, or indexes, of one table before and after.
 *
 * @param kept per old one the new one of the same structure, whatever their names
 * @param gone the old ones without a successor
 * @param come the new ones without a predecessor
 */
public record Matches<T>(Map<T, T> kept, List<T> gone, List<T> come) {

    /**
     * Matches by structure. Those that bear one name as well go first, so that two of one structure do not swap names.
     *
     * @param successor what an old one has become by renames of its columns and targets
     * @param structure one without its name, as a thing to compare
     */
    public static <T> Matches<T> of(
            List<T> before, List<T> after, Function<T, Optional<? extends T>> successor, UnaryOperator<T> structure) {
        Map<T, T> unmatched = new LinkedHashMap<>();
        List<T> gone = new ArrayList<>();
        for (T old : before) {
            T followed = successor.apply(old).orElse(null);
            if (followed == null) {
                gone.add(old);
            } else {
                unmatched.put(old, followed);
            }
        }
        Map<T, T> kept = new LinkedHashMap<>();
        List<T> open = new ArrayList<>();
        for (T one : after) {
            T old = find(unmatched, one, UnaryOperator.identity());
            if (old == null) {
                open.add(one);
            } else {
                unmatched.remove(old);
                kept.put(old, one);
            }
        }
        List<T> come = new ArrayList<>();
        for (T one : open) {
            T old = find(unmatched, one, structure);
            if (old == null) {
                come.add(one);
            } else {
                unmatched.remove(old);
                kept.put(old, one);
            }
        }
        gone.addAll(unmatched.keySet());
        return new Matches<>(kept, gone, come);
    }

    private static <T> @Nullable T find(Map<T, T> unmatched, T one, UnaryOperator<T> structure) {
        T wanted = structure.apply(one);
        for (Map.Entry<T, T> entry : unmatched.entrySet()) {
            if (structure.apply(entry.getValue()).equals(wanted)) {
                return entry.getKey();
            }
        }
        return null;
    }
}
