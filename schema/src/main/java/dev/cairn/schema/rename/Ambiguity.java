package dev.cairn.schema.rename;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table or column goes while another of the same shape comes (hazard DL104), or a class whose rows a column tells apart.
 * Either meaning is one annotation: {@code @RenamedFrom(candidate.oldName())} on a candidate, or {@code @Dropped(dropped)}.
 *
 * @param kind what goes
 * @param table the table that goes, or that holds the column that goes, under its old name
 * @param column the column that goes, or that tells of a class that goes; null if it is the table
 * @param owner the class as it is named now that takes {@code @Dropped}; null where an entity goes: then the package of
 *     {@code @Database} takes it
 * @param dropped the value for {@code @Dropped}
 * @param candidates what it may have become; not empty
 */
public record Ambiguity(
        Kind kind,
        QualifiedName table,
        @Nullable Name column,
        @Nullable String owner,
        String dropped,
        List<Candidate> candidates) {

    /** What goes while something alike comes. */
    public enum Kind {
        TABLE,
        COLUMN,
        /** A class, of which the table does not tell, but a column. */
        CLASS
    }

    /**
     * What a table or column may have become.
     *
     * @param table the new table, or the new column's table
     * @param column the new column, or the one that tells of a new class; null if it is the table
     * @param owner the class that takes {@code @RenamedFrom} or declares the attribute that does
     * @param attribute the path of the attribute that takes it, or null if the class does
     * @param oldName the value for {@code @RenamedFrom}
     */
    public record Candidate(
            QualifiedName table,
            @Nullable Name column,
            String owner,
            @Nullable String attribute,
            String oldName) {}

    public Ambiguity {
        candidates = List.copyOf(candidates);
    }
}
