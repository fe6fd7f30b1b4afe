package dev.cairn.schema.rename.match;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.rename.match.References.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Columns that refer to something else than they did: of one attribute, do they refer to the same all together? */
final class Exchange {

    private final Map<String, Attribute> attributes = new TreeMap<>();

    /** What the columns of one attribute referred to, and what they refer to now. */
    private static final class Attribute {
        private final Map<Set<Target>, Name> olds = new HashMap<>();
        private final Map<Set<Target>, Name> news = new HashMap<>();
        /** Whether two columns refer to the same, so that nobody can tell them apart. */
        private boolean ambiguous;
    }

    /** A column, what it referred to and what it refers to, in new names. */
    void add(String path, Name old, Set<Target> from, Name now, Set<Target> to) {
        Attribute attribute = attributes.computeIfAbsent(path, p -> new Attribute());
        attribute.ambiguous |= attribute.olds.put(from, old) != null;
        attribute.ambiguous |= attribute.news.put(to, now) != null;
    }

    /** Per old column the one that holds its values now. */
    Map<Name, Name> moves() {
        Map<Name, Name> moves = new TreeMap<>();
        for (Attribute attribute : attributes.values()) {
            if (!attribute.ambiguous && attribute.olds.keySet().equals(attribute.news.keySet())) {
                attribute.olds.forEach((target, old) -> moves.put(old, attribute.news.getOrDefault(target, old)));
            }
        }
        return moves;
    }
}
