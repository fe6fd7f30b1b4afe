package dev.cairn.schema.rename.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds which class was which. */
public final class ClassMatch {

    private final Set<String> before;
    private final Set<String> after;
    /** Per class now the class before. */
    private final Map<String, String> pairs = new HashMap<>();

    private final Set<String> taken = new TreeSet<>();

    private ClassMatch(Collection<String> before, Collection<String> after) {
        this.before = new TreeSet<>(before);
        this.after = new TreeSet<>(after);
    }

    /**
     * Matches by hints, then by name. A hint counts only on a class that is new: on one that was there before it is stale,
     * unless another class has taken that place over.
     */
    public static ClassMatch of(Collection<String> before, Collection<String> after, Map<String, List<String>> hints) {
        ClassMatch match = new ClassMatch(before, after);
        boolean found = true;
        while (found) {
            found = false;
            for (String type : match.after) {
                found |= match.follow(type, hints.getOrDefault(type, List.of()));
            }
        }
        for (String type : match.after) {
            if (match.before.contains(type) && !match.pairs.containsKey(type) && !match.taken.contains(type)) {
                match.put(type, type);
            }
        }
        return match;
    }

    private boolean follow(String type, List<String> hints) {
        boolean known = before.contains(type) && !taken.contains(type);
        if (known || pairs.containsKey(type)) {
            return false;
        }
        for (String hint : hints) {
            String old = ClassNames.find(hint, type, before);
            if (old != null && !taken.contains(old)) {
                put(type, old);
                return true;
            }
        }
        return false;
    }

    /** Takes in that two classes are one because their table is. Nothing happens if either is spoken for. */
    void learn(String type, String old) {
        if (!pairs.containsKey(type) && !taken.contains(old) && !after.contains(old)) {
            put(type, old);
        }
    }

    /** Takes those for one that bear one name in two packages, where there is just one of the name that is open. */
    public void learnMoved() {
        for (String type : after) {
            List<String> olds = before.stream()
                    .filter(old ->
                            !taken.contains(old) && ClassNames.simple(old).equals(ClassNames.simple(type)))
                    .toList();
            if (olds.size() == 1) {
                learn(type, olds.get(0));
            }
        }
    }

    private void put(String type, String old) {
        pairs.put(type, old);
        taken.add(old);
    }

    /** The class before, or null if it is new. */
    @Nullable
    public String old(String type) {
        return pairs.get(type);
    }

    /** The class now, or null if it is gone. */
    @Nullable
    public String now(String old) {
        return pairs.entrySet().stream()
                .filter(pair -> pair.getValue().equals(old))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
