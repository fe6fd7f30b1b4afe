package dev.cairn.processor.config;

import dev.cairn.annotation.Naming;
import dev.cairn.annotation.Quoting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of one compilation.
 *
 * @param dir the directory that was named, or null
 * @param dialects ids of the dialects that override {@code @Database}; empty for no override
 * @param naming overrides {@code @Database}, or null
 * @param quoting overrides {@code @Database}, or null
 * @param name the slug of the next migration, or null for a derived one
 * @param test whether a test output has a history
 * @param verbose whether timings are told
 */
public record Options(
        @Nullable String dir,
        List<String> dialects,
        @Nullable Naming naming,
        @Nullable Quoting quoting,
        @Nullable String name,
        Mode mode,
        HazardLevels hazards,
        boolean test,
        boolean verbose) {

    /** What holds when nothing is said. */
    public static final Options DEFAULT =
            new Options(null, List.of(), null, null, null, Mode.GENERATE, HazardLevels.DEFAULT, false, false);

    public Options {
        dialects = List.copyOf(dialects);
    }
}
