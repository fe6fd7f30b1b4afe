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
 * @param ambiguities sorted by table and column; if there is any, no migration can be written
 */
public record Resolution(
        Renames renames, Map<QualifiedName, Map<Name, Map<String, String>>> values, List<Ambiguity> ambiguities) {
    public Resolution {
        values = Map.copyOf(values);
        ambiguities = List.copyOf(ambiguities);
    }
}
