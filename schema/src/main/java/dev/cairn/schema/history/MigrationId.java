package dev.cairn.schema.history;

import dev.cairn.schema.model.Name;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The identity of a migration: a UTC timestamp and a slug, such as {@code 20261121093000__create_author}. It is also the
 * name of its change list's file. The whole text is the identity; the timestamp alone need not be unique.
 *
 * @param value the text
 */
public record MigrationId(String value) implements Comparable<MigrationId> {

    private static final Pattern SHAPE = Pattern.compile("\\d{14}__[a-z0-9][a-z0-9_]*");
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final int TIMESTAMP_LENGTH = 14;

    /**
     * An id of that text.
     *
     * @throws IllegalArgumentException if the text is no timestamp, two underscores and a slug of {@code [a-z0-9_]}
     */
    public MigrationId {
        if (!SHAPE.matcher(value).matches() || !isTimestamp(value.substring(0, TIMESTAMP_LENGTH))) {
            throw new IllegalArgumentException(
                    "\"" + value + "\" is no migration id such as 20261121093000__create_author");
        }
    }

    /** The id of a moment, cut to the second. */
    public static MigrationId of(Instant moment, String slug) {
        return new MigrationId(TIMESTAMP.format(moment.atOffset(ZoneOffset.UTC)) + "__" + slug);
    }

    /**
     * The id of a migration to be written now: never older than what it builds on, even if a clock goes wrong.
     *
     * @param ancestors all migrations it builds on, in any order
     */
    public static MigrationId next(Instant now, Collection<MigrationId> ancestors, String slug) {
        Instant moment = now.truncatedTo(ChronoUnit.SECONDS);
        for (MigrationId ancestor : ancestors) {
            Instant after = ancestor.instant().plusSeconds(1);
            moment = after.isAfter(moment) ? after : moment;
        }
        return of(moment, slug);
    }

    /** The 14 digits: year, month, day, hour, minute, second; Flyway's version. */
    public String timestamp() {
        return value.substring(0, TIMESTAMP_LENGTH);
    }

    /** The moment that the timestamp states. */
    public Instant instant() {
        return LocalDateTime.parse(timestamp(), TIMESTAMP).toInstant(ZoneOffset.UTC);
    }

    /** The part behind the timestamp, Flyway's description. */
    public String slug() {
        return value.substring(TIMESTAMP_LENGTH + 2);
    }

    /** By hand, for the reason that {@link Name#equals} gives. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MigrationId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(MigrationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isTimestamp(String digits) {
        try {
            LocalDateTime.parse(digits, TIMESTAMP);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
