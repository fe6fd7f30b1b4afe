package dev.cairn.schema.succession;

import dev.cairn.schema.model.Name;
import dev.cairn.schema.model.QualifiedName;
import java.util.Map;
import java.util.Set;

/**
 * Which objects go on under another name. What is not named here is the same object under the same name, unless its name is
 * the target of a rename: then the old bearer of the name is gone, or renamed itself.
 *
 * @param tables per old table name the new one
 * @param columns per old table name, per old column name the new one; also of tables that keep their name
 * @param sequences per old sequence name the new one
 */
public record Renames(
        Map<QualifiedName, QualifiedName> tables,
        Map<QualifiedName, Map<Name, Name>> columns,
        Map<QualifiedName, QualifiedName> sequences) {

    /** Everything keeps its name. */
    public static final Renames NONE = new Renames(Map.of(), Map.of(), Map.of());

    public Renames {
        tables = Map.copyOf(tables);
        columns = Map.copyOf(columns);
        sequences = Map.copyOf(sequences);
        oneToOne(tables);
        columns.values().forEach(Renames::oneToOne);
        oneToOne(sequences);
    }

    private static void oneToOne(Map<?, ?> renames) {
        if (Set.copyOf(renames.values()).size() != renames.size()) {
            throw new IllegalArgumentException("two objects are renamed to one: " + renames);
        }
    }
}
