package dev.cairn.processor.config;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants to hear of hazards ({@code cairn.hazards}, {@code cairn.destructive}).
 *
 * @param byKey levels by hazard ({@code LK101}), family ({@code LK*}) or for all ({@code *}), each also for one dialect alone
 *     ({@code LK101@postgresql})
 */
public record HazardLevels(Map<String, Level> byKey) {

    /** What a key is made of. */
    static final String KEY = "([A-Z]{2}\\d{3}|[A-Z]{2}\\*|\\*)(@[a-z][a-z0-9]*)?";

    public static final HazardLevels DEFAULT = new HazardLevels(Map.of());

    public HazardLevels {
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    /** The level of a hazard that concerns no dialect: its own, else its family's, else the one for all, else the default. */
    public Level of(String id, Level otherwise) {
        return find(id, "", otherwise);
    }

    /** The loudest level that a hazard has in one of the dialects. */
    public Level of(String id, Collection<String> dialects, Level otherwise) {
        return dialects.stream()
                .map(dialect -> find(id, "@" + dialect, otherwise))
                .max(Comparator.naturalOrder())
                .orElse(otherwise);
    }

    private Level find(String id, String dialect, Level otherwise) {
        return Stream.of(id, id.substring(0, 2) + "*", "*")
                .map(key -> get(key, dialect))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(otherwise);
    }

    private @Nullable Level get(String key, String dialect) {
        Level ofDialect = byKey.get(key + dialect);
        return ofDialect != null ? ofDialect : byKey.get(key);
    }
}
