package dev.cairn.schema.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An SQL fragment that Cairn passes through without understanding it: a default, a check expression, a column definition.
 *
 * @param byDialect the text per dialect id; {@value #ANY} holds the text for dialects not named
 */
public record Sql(SortedMap<String, String> byDialect) {

    /** The key of the text for every dialect without its own. */
    public static final String ANY = "*";

    public Sql {
        if (byDialect.isEmpty()) {
            throw new IllegalArgumentException("an SQL fragment needs a text");
        }
        byDialect = Collections.unmodifiableSortedMap(new TreeMap<>(byDialect));
    }

    /** One text for every dialect. */
    public static Sql of(String text) {
        return new Sql(new TreeMap<>(Map.of(ANY, text)));
    }

    /** The text for a dialect: its own, else the one for all, else none. */
    public Optional<String> in(String dialect) {
        String own = byDialect.get(dialect);
        return Optional.ofNullable(own != null ? own : byDialect.get(ANY));
    }

    @Override
    public String toString() {
        return byDialect.size() == 1 && byDialect.containsKey(ANY) ? byDialect.get(ANY) : byDialect.toString();
    }
}
