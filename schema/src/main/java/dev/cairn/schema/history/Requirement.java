package dev.cairn.schema.history;

import java.util.Comparator;

/**
 * A migration of another history that must have run before, such as {@code accounts/20261121093000__create_user}.
 *
 * @param history the name of the other history, as its manifest bears it
 * @param id the migration of it
 */
public record Requirement(String history, MigrationId id) implements Comparable<Requirement> {

    private static final Comparator<Requirement> ORDER =
            Comparator.comparing(Requirement::history).thenComparing(Requirement::id);

    /**
     * Reads the notation of {@link #toString()}.
     *
     * @throws IllegalArgumentException if it is no history and migration with a slash between them
     */
    public static Requirement parse(String notation) {
        int slash = notation.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("\"" + notation
                    + "\" does not name a history and a migration of it, such as accounts/20261121093000__create_user");
        }
        return new Requirement(notation.substring(0, slash), new MigrationId(notation.substring(slash + 1)));
    }

    @Override
    public int compareTo(Requirement other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return history + "/" + id;
    }
}
