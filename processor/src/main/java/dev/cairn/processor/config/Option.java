package dev.cairn.processor.config;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The options of the processor, as {@code -A} arguments of the compiler. */
public enum Option {
    /** The directory of the databases' files. */
    DIR,
    /** Ids of dialects, with commas between; overrides {@code @Database(dialects)}. */
    DIALECTS,
    /** {@code jpa} or {@code snake_case}; overrides {@code @Database(naming)}. */
    NAMING,
    /** {@code none}, {@code keywords} or {@code all}; overrides {@code @Database(quoting)}. */
    QUOTING,
    /** Whether migrations let others go on using the tables; overrides {@code @Database(online)}. */
    ONLINE,
    /** What the next migration is called. */
    NAME,
    /** {@code generate}, {@code check} or {@code off}. */
    MODE,
    /** What to say of dropped tables and columns: {@code warn}, {@code error} or {@code allow}. */
    DESTRUCTIVE,
    /** Levels of hazards: {@code ID:error|warn|note|off}, with commas between; {@code *} for all others. */
    HAZARDS,
    /** Whether the newest migration may still change: {@code auto}, {@code always} or {@code never}. */
    DRAFT,
    /** Which of two branches that clash is withdrawn and written anew: {@code rebase} for the later one, or its last id. */
    MERGE,
    /** Whether entities of test sources have a history too. */
    TEST,
    /** Whether to tell how long each stage took. */
    VERBOSE;

    /** What all our options begin with. */
    static final String PREFIX = "cairn.";

    /** The key, such as {@code cairn.dir}. */
    public String key() {
        return PREFIX + name().toLowerCase(Locale.ROOT);
    }

    /** The keys of all options. */
    public static Set<String> keys() {
        return Stream.of(values()).map(Option::key).collect(Collectors.toUnmodifiableSet());
    }

    static List<String> sortedKeys() {
        return keys().stream().sorted().toList();
    }
}
