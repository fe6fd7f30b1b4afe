package dev.cairn.schema.rename;

import dev.cairn.schema.succession.Renames;
import java.util.List;

/**
 * Which objects go on under another name, and where that cannot be told.
 *
 * @param ambiguities sorted by table and column; if there is any, no migration can be written
 */
public record Resolution(Renames renames, List<Ambiguity> ambiguities) {
    public Resolution {
        ambiguities = List.copyOf(ambiguities);
    }
}
