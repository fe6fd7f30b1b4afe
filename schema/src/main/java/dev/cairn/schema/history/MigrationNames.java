package dev.cairn.schema.history;

import dev.cairn.schema.change.Change;
import java.util.List;

/** Readable names for migrations. */
@SuppressWarnings("DoNotCallSuggester")
public final class MigrationNames {

    private MigrationNames() {}

    /** A slug that says what the changes do, such as {@code add_email_to_author}: at most 60 of {@code [a-z0-9_]}. */
    public static String slug(List<Change> changes) {
        throw new UnsupportedOperationException("the body follows");
    }

    /** A slug of a name that the user gave: what a file name cannot hold becomes an underscore. */
    public static String slug(String given) {
        throw new UnsupportedOperationException("the body follows");
    }
}
