package dev.cairn.processor.config;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the user wants to hear of hazards ({@code cairn.hazards}, {@code cairn.destructive}).
 *
 * @param byId per hazard id, or {@code *} for all others, the level
 */
public record HazardLevels(Map<String, Level> byId) {

    /** The key for every hazard without its own. */
    static final String ANY = "*";

    public static final HazardLevels DEFAULT = new HazardLevels(Map.of());

    public HazardLevels {
        byId = Collections.unmodifiableMap(new TreeMap<>(byId));
    }

    /** The level of a hazard: its own, else the one for all, else the default. */
    public Level of(String id, Level otherwise) {
        Level own = byId.get(id);
        return own != null ? own : byId.getOrDefault(ANY, otherwise);
    }
}
