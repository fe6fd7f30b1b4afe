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
 * @param online overrides {@code @Database}, or null
 * @param name the slug of the next migration, or null for a derived one
 * @param draft whether the newest migration may still change
 * @param merge what to withdraw where branches clash: {@link #REBASE}, the id of the last migration of a side, or null for
 *     nothing
 * @param test whether a test output has a history
 * @param verbose whether timings are told
 */
public record Options(
        @Nullable String dir,
        List<String> dialects,
        @Nullable Naming naming,
        @Nullable Quoting quoting,
        @Nullable Boolean online,
        @Nullable String name,
        DraftMode draft,
        @Nullable String merge,
        Mode mode,
        HazardLevels hazards,
        boolean test,
        boolean verbose) {

    /** What holds when nothing is said. */
    public static final Options DEFAULT = new Options(
            null,
            List.of(),
            null,
            null,
            null,
            null,
            DraftMode.AUTO,
            null,
            Mode.GENERATE,
            HazardLevels.DEFAULT,
            false,
            false);

    /** The value of {@code cairn.merge} that withdraws the later side. */
    public static final String REBASE = "rebase";

    public Options {
        dialects = List.copyOf(dialects);
    }
}
