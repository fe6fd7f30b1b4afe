package dev.cairn.schema.rename;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import dev.cairn.schema.succession.Renames;
import java.util.List;
import java.util.Map;

/**
 * Which objects go on under another name, and where that cannot be told.
 *
 * @param values per table and column that tells classes apart, by their new names, what rows have there now by what they had
 * @param orphans classes that are gone, without a word on that, while rows with their values may stay
 * @param restarts classes whose ids are counted in another row of a table of numbers, which does not go on from theirs
 * @param ambiguities sorted by table and column; if there is any, no migration can be written
 */
public record Resolution(
        Renames renames,
        Map<QualifiedName, Map<Name, Map<String, String>>> values,
        List<Orphans> orphans,
        List<Restart> restarts,
        List<Ambiguity> ambiguities) {

    /** What is so when nothing changes. */
    public static final Resolution NOTHING = new Resolution(Renames.NONE, Map.of(), List.of(), List.of(), List.of());

    /**
     * Rows that no class reads any more.
     *
     * @param column what tells the classes of the table's rows apart, or the kinds of what they refer to
     * @param type the class
     * @param value what such rows have there
     */
    public record Orphans(QualifiedName table, Name column, String type, String value) {}

    /**
     * Ids that are counted anew.
     *
     * @param type the class that has them
     * @param table the table of numbers
     * @param row the value of its key
     */
    public record Restart(String type, QualifiedName table, String row) {}

    public Resolution {
        values = Map.copyOf(values);
        orphans = List.copyOf(orphans);
        restarts = List.copyOf(restarts);
        ambiguities = List.copyOf(ambiguities);
    }
}
