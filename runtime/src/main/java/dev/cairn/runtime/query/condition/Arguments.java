package dev.cairn.runtime.query.condition;

import org.jspecify.annotations.Nullable;

/** What conditions accept to compare with. */
final class Arguments {

    private Arguments() {}

    /** A forgotten value must not widen a query, nor silently empty it: null is an error that names the attribute. */
    static <T> T notNull(Path path, @Nullable T argument) {
        if (argument == null) {
            throw new IllegalArgumentException("a condition on " + (path.isRoot() ? "the entity" : "'" + path + "'")
                    + " was given null to compare with; use isNull(), or whereIf(...) for an optional condition");
        }
        return argument;
    }
}
