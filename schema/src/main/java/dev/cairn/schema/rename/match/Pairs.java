package dev.cairn.schema.rename.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of which old thing is which new thing.
 *
 * @param <N> the kind of name
 */
public final class Pairs<N extends Comparable<N>> {

    private final Map<N, N> byOld = new TreeMap<>();
    private final Map<N, N> byNew = new TreeMap<>();

    /** Puts two together, unless either is spoken for. */
    boolean put(N old, N now) {
        if (byOld.containsKey(old) || byNew.containsKey(now)) {
            return false;
        }
        byOld.put(old, now);
        byNew.put(now, old);
        return true;
    }

    /** Puts each old one together with another new one, of the same ones. */
    void exchange(Map<N, N> others) {
        others.keySet().forEach(old -> byNew.remove(byOld.remove(old)));
        others.forEach(this::put);
    }

    /** The new one of an old one, or null. */
    @Nullable
    public N now(N old) {
        return byOld.get(old);
    }

    @Nullable
    public N old(N now) {
        return byNew.get(now);
    }

    /** Whether an old one has its new one. */
    public boolean hasOld(N old) {
        return byOld.containsKey(old);
    }

    /** Whether a new one has its old one. */
    public boolean hasNew(N now) {
        return byNew.containsKey(now);
    }

    List<N> openOld(List<N> olds) {
        return olds.stream().filter(n -> !hasOld(n)).toList();
    }

    List<N> openNew(List<N> news) {
        return news.stream().filter(n -> !hasNew(n)).toList();
    }

    /** Those whose name changes. */
    public Map<N, N> renames() {
        Map<N, N> renames = new LinkedHashMap<>();
        byOld.forEach((old, now) -> {
            if (!old.equals(now)) {
                renames.put(old, now);
            }
        });
        return renames;
    }
}
